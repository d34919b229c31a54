import type { Day } from '../../domain/calendar-date.ts';
import type { ChartCaption } from '../frame/chart-caption.ts';
import { matrixFace } from './matrix-face.ts';
import { MatrixCells } from './matrix-cell.tsx';
import { matrixColumns, MatrixFigure } from './matrix-figure.tsx';
import { MatrixKey } from './matrix-key.tsx';
import { matrixSections, type MatrixSpec } from './matrix-rows.ts';
import { matrixWalk } from './matrix-walk.ts';
import { describeMatrix } from './matrix-words.ts';
import type { PeriodUnit } from './periods.ts';

export interface MatrixProps extends MatrixSpec, ChartCaption {
  readonly unit: PeriodUnit;
  readonly onOpenWhy: (member: string, day: Day) => void;
  readonly memberHref: (iso3: string) => string;
}

/** Where each member stood at the end of every month or quarter: a table that can be scanned, heard and printed. */
export function Matrix(props: MatrixProps) {
  const { unit, codebook, onOpenWhy, on, notice, memberHref } = props;
  const { periods, caption } = matrixColumns(props);
  const sections = matrixSections(props, periods);
  const rows = sections.flatMap((section) => section.rows);
  const title = `Stances at the end of each ${unit}`;
  const description = describeMatrix(rows, periods, unit, codebook);
  const hasHeadings = props.sort === 'group';
  const { source } = props;
  const subtitle = `${props.subtitle}; a dot marks a change within the ${unit}`;
  const drawn = { subtitle, notice, source, periods, sections, hasHeadings, codebook };
  return (
    <MatrixFigure
      {...{ periods, caption, on, notice, memberHref, title, description, hasHeadings }}
      face={matrixFace(drawn, title, description)}
      legend={<MatrixKey rows={rows} codebook={codebook} />}
      sectionsOf={(some) => (some === periods ? sections : matrixSections(props, some))}
      renderCells={({ member, cells }, stop) => (
        <MatrixCells member={member.iso3} cells={cells} stop={stop} codebook={codebook} />
      )}
      walk={matrixWalk(sections, codebook)}
      onOpen={({ member, day }) => {
        if (member !== undefined && day !== undefined) onOpenWhy(member, day);
      }}
    />
  );
}
