import { type ReactNode, useId } from 'react';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { DayRange } from '../../domain/intervals.ts';
import type { ChartCaption } from '../frame/chart-caption.ts';
import { type ChartFace, ChartTools } from '../frame/chart-tools.tsx';
import { DiagonalMark } from '../frame/diagonal-mark.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import type { MatrixSection } from './matrix-rows.ts';
import { MatrixTable, type MatrixTableProps, type NamedRow } from './matrix-table.tsx';
import type { WalkGrid, WalkMark } from '../walk/walk.ts';
import styles from './matrix.module.css';
import { type Period, periodsOf, type PeriodUnit } from './periods.ts';

/** More columns than this are cut off at the left: a range can be a hundred and fifty years long. */
const MOST_PERIODS = 160;
/** How many columns stand side by side on a sheet of paper. */
const ON_PAPER = 40;
/** About the table's sizes in a window of middle width, px: the notice over it is drawn for them and scaled. */
const MARK_WIDTH = 1000;
const HEAD_HEIGHT = 50;
const ROW_HEIGHT = 24;

interface ColumnsAsked extends Omit<ChartCaption, 'notice'> {
  readonly range: DayRange;
  readonly unit: PeriodUnit;
}

/** The periods that a table of members by periods has a column for, and its caption, which says where columns were cut off. */
export function matrixColumns({ range, unit, subtitle, source }: ColumnsAsked) {
  const all = periodsOf(range, unit);
  const periods = all.slice(-MOST_PERIODS);
  const cut =
    periods.length < all.length
      ? ` Only the latest ${periods.length} of ${all.length} ${unit}s; choose a shorter range to see the others.`
      : '';
  const last = dateInWords(periods.at(-1)?.to ?? '');
  return { periods, caption: `${subtitle}. The last column ends on ${last}.${cut} ${source}` };
}

type Shown<Row extends NamedRow> = Omit<MatrixTableProps<Row>, 'sections' | 'stop'>;

interface MatrixFigureProps<Row extends NamedRow> extends Shown<Row> {
  readonly title: string;
  /** What is taken along of it; without it nothing is offered. */
  readonly face?: ChartFace;
  /** What the cells mean. */
  readonly legend: ReactNode;
  readonly description: string;
  /** The members in their sections, with a cell for each of some periods. */
  readonly sectionsOf: (periods: readonly Period[]) => readonly MatrixSection<Row>[];
  readonly walk: WalkGrid;
  /** Enter or a click on a cell. */
  readonly onOpen: (mark: WalkMark) => void;
}

/** A table of members by periods, with its title, key and sentence; on paper, on as many sheets as it needs. */
export function MatrixFigure<Row extends NamedRow>(props: MatrixFigureProps<Row>) {
  const { title, face, legend, description, sectionsOf, walk, onOpen, ...table } = props;
  const { periods, notice } = table;
  const id = useId();
  const sections = sectionsOf(periods);
  return (
    <figure className={styles['matrix']} aria-labelledby={`${id}-title`} data-wide={periods.length > ON_PAPER}>
      <div className={styles['head']}>
        <h2 id={`${id}-title`}>{title}</h2>
        {face === undefined ? null : <ChartTools face={face} />}
      </div>
      {legend}
      <div className={styles['stage']}>
        <MatrixGrid {...table} sections={sections} walk={walk} onOpen={onOpen} />
        <SheetMark notice={notice} sections={sections} />
      </div>
      {periods.length > ON_PAPER ? <PaperSheets {...table} sectionsOf={sectionsOf} /> : null}
      <figcaption className={styles['description']}>{description}</figcaption>
    </figure>
  );
}

/** The same cells on as many sheets as they need: shown on paper only. */
function PaperSheets<Row extends NamedRow>(props: Shown<Row> & Pick<MatrixFigureProps<Row>, 'sectionsOf'>) {
  const { sectionsOf, ...table } = props;
  const count = Math.ceil(table.periods.length / ON_PAPER);
  const columns = Math.ceil(table.periods.length / count);
  const sheets = Array.from({ length: count }, (_, i) => table.periods.slice(i * columns, (i + 1) * columns));
  return sheets.map((periods) => {
    const sections = sectionsOf(periods);
    return (
      <div key={periods[0]?.from} className={styles['sheet']} aria-hidden="true">
        <MatrixTable {...table} periods={periods} sections={sections} stop={null} />
        <SheetMark notice={table.notice} sections={sections} />
      </div>
    );
  });
}

interface SheetMarkProps {
  readonly notice: string | null;
  readonly sections: readonly MatrixSection<NamedRow>[];
}

/** The notice once more, aslant over the table, as in every picture: a cut-out still carries it. It is as flat as the table. */
function SheetMark({ notice, sections }: SheetMarkProps) {
  if (notice === null) return null;
  const height = HEAD_HEIGHT + sections.flatMap(({ rows }) => rows).length * ROW_HEIGHT;
  return (
    <svg className={styles['over']} viewBox={`0 0 ${MARK_WIDTH} ${height}`} aria-hidden="true">
      <DiagonalMark words={notice} width={MARK_WIDTH} height={height} />
    </svg>
  );
}
