import { useId } from 'react';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { ChartCaption } from '../frame/chart-caption.ts';
import { DiagonalMark } from '../frame/diagonal-mark.tsx';
import type { Day } from '../../domain/calendar-date.ts';
import { MatrixGrid } from './matrix-grid.tsx';
import { MatrixKey } from './matrix-key.tsx';
import { matrixSections, type MatrixSpec } from './matrix-rows.ts';
import { MatrixTable } from './matrix-table.tsx';
import { matrixWalk } from './matrix-walk.ts';
import { describeMatrix } from './matrix-words.ts';
import styles from './matrix.module.css';
import { type Period, periodsOf, type PeriodUnit } from './periods.ts';

export interface MatrixProps extends MatrixSpec, ChartCaption {
  readonly unit: PeriodUnit;
  readonly onOpenWhy: (member: string, day: Day) => void;
  readonly memberHref: (iso3: string) => string;
}

/** More columns than this are cut off at the left: a range can be a hundred and fifty years long. */
const MOST_PERIODS = 160;
/** How many columns stand side by side on a sheet of paper. */
const ON_PAPER = 40;

/** Where each member stood at the end of every month or quarter: a table that can be scanned, heard and printed. */
export function Matrix(props: MatrixProps) {
  const { unit, range, codebook, notice, onOpenWhy } = props;
  const id = useId();
  const all = periodsOf(range, unit);
  const periods = all.slice(-MOST_PERIODS);
  const sections = matrixSections(props, periods);
  const rows = sections.flatMap((section) => section.rows);
  const { on, memberHref } = props;
  const table = { periods, sections, on, codebook, notice, memberHref, hasHeadings: props.sort === 'group' };
  const caption = captionOf(props, all, periods);
  return (
    <figure className={styles['matrix']} aria-labelledby={`${id}-title`} data-wide={periods.length > ON_PAPER}>
      <h2 id={`${id}-title`}>Stances at the end of each {unit}</h2>
      <MatrixKey rows={rows} codebook={codebook} />
      <div className={styles['stage']}>
        <MatrixGrid
          {...table}
          caption={caption}
          walk={matrixWalk(sections, codebook)}
          onOpen={({ member, day }) => {
            if (member !== undefined && day !== undefined) onOpenWhy(member, day);
          }}
        />
        <SheetMark notice={notice} />
      </div>
      {periods.length > ON_PAPER ? <PaperSheets {...props} periods={periods} caption={caption} /> : null}
      <figcaption className={styles['description']}>{describeMatrix(rows, periods, unit, codebook)}</figcaption>
    </figure>
  );
}

function captionOf({ subtitle, source, unit }: MatrixProps, all: readonly Period[], shown: readonly Period[]): string {
  const last = shown.at(-1);
  const cut =
    shown.length < all.length
      ? ` Only the latest ${shown.length} of ${all.length} ${unit}s; choose a shorter range to see the others.`
      : '';
  return `${subtitle}. The last column ends on ${dateInWords(last?.to ?? '')}.${cut} ${source}`;
}

/** The same cells on as many sheets as they need: shown on paper only. */
function PaperSheets(props: MatrixProps & { readonly periods: readonly Period[]; readonly caption: string }) {
  const count = Math.ceil(props.periods.length / ON_PAPER);
  const columns = Math.ceil(props.periods.length / count);
  const sheets = Array.from({ length: count }, (_, i) => props.periods.slice(i * columns, (i + 1) * columns));
  return sheets.map((periods) => (
    <div key={periods[0]?.from} className={styles['sheet']} aria-hidden="true">
      <MatrixTable
        {...props}
        periods={periods}
        sections={matrixSections(props, periods)}
        hasHeadings={props.sort === 'group'}
        stop={null}
      />
      <SheetMark notice={props.notice} />
    </div>
  ));
}

/** The notice once more, aslant over the table, as in every picture: a cut-out still carries it. */
function SheetMark({ notice }: { readonly notice: string | null }) {
  if (notice === null) return null;
  return (
    <svg className={styles['over']} viewBox="0 0 1000 600" aria-hidden="true">
      <DiagonalMark words={notice} width={1000} height={600} />
    </svg>
  );
}
