import type { Day } from '../../domain/calendar-date.ts';
import type { ChartCaption } from '../frame/chart-caption.ts';
import { matrixColumns, MatrixFigure } from '../matrix/matrix-figure.tsx';
import type { PeriodUnit } from '../matrix/periods.ts';
import { CoverageCells } from './coverage-cell.tsx';
import { coverageFace } from './coverage-face.ts';
import { coverageSections, type CoverageSpec, type Shade, stepsOf } from './coverage-cells.ts';
import { CoverageKey } from './coverage-key.tsx';
import { coverageWalk, describeCoverage } from './coverage-words.ts';

export interface CoverageMatrixProps extends CoverageSpec, ChartCaption {
  readonly unit: PeriodUnit;
  readonly shade: Shade;
  readonly onOpenWhy: (member: string, day: Day) => void;
  readonly memberHref: (iso3: string) => string;
}

const TITLES: Readonly<Record<Shade, string>> = {
  age: 'Age of the record behind each stance, in months',
  strength: 'Confidence in the record behind each stance',
};

/** What each member's stance rested on at the end of every month or quarter: the fainter a cell, the less to build on. */
export function CoverageMatrix(props: CoverageMatrixProps) {
  const { unit, shade, codebook, question, onOpenWhy, on, notice, memberHref } = props;
  const { periods, caption } = matrixColumns(props);
  const sections = coverageSections(props, periods);
  const rows = sections.flatMap((section) => section.rows);
  const steps = stepsOf(shade, question.staleAfterDays);
  const title = `${TITLES[shade]}, at the end of each ${unit}`;
  const description = describeCoverage(rows, periods, steps);
  const hasHeadings = props.sort === 'group';
  const { subtitle, source } = props;
  const drawn = { subtitle, notice, source, periods, sections, hasHeadings, shade, steps, codebook };
  return (
    <MatrixFigure
      {...{ periods, caption, on, notice, memberHref, title, description, hasHeadings }}
      face={coverageFace(drawn, title, description)}
      legend={<CoverageKey {...{ rows, shade, steps, codebook }} />}
      sectionsOf={(some) => (some === periods ? sections : coverageSections(props, some))}
      renderCells={(row, stop) => <CoverageCells {...{ row, shade, steps, codebook, stop }} />}
      walk={coverageWalk(sections, shade, codebook)}
      onOpen={({ member, day }) => {
        if (member !== undefined && day !== undefined) onOpenWhy(member, day);
      }}
    />
  );
}
