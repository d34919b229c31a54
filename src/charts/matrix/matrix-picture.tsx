import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ChartCaption } from '../frame/chart-caption.ts';
import { DiagonalMark } from '../frame/diagonal-mark.tsx';
import { frameLayout } from '../frame/frame-layout.ts';
import { FrameWords } from '../frame/frame-words.tsx';
import { StancePatterns } from '../stance-mark/stance-patterns.tsx';
import type { MatrixSection } from './matrix-rows.ts';
import type { NamedRow } from './matrix-table.tsx';
import { type Period, yearsOf } from './periods.ts';
import styles from './matrix-picture.module.css';

const HEADING = 28;
const HEAD = 40;
/** Places and sizes of what stands in a row, px. */
export const NAME = 126;
export const CELL = 27;
export const BAND = 21;
const PITCH = 23;
/** The prefix of the patterns in the picture. */
export const PATTERNS = 'matrix-picture';

export interface MatrixPictureProps<Row extends NamedRow> extends ChartCaption {
  readonly periods: readonly Period[];
  readonly sections: readonly MatrixSection<Row>[];
  readonly hasHeadings: boolean;
  /** What the marks mean, in lines of at most `width` px. */
  readonly legend: (width: number) => { readonly height: number; readonly drawn: ReactNode };
  /** The marks of a row, whose top is at `y` px. */
  readonly marks: (row: Row, y: number) => ReactNode;
}

/** Draws a matrix as an SVG beside the page for as long as `take` looks at it: on the page itself it is a table. */
export function withMatrixPicture<Row extends NamedRow, T>(
  props: MatrixPictureProps<Row>,
  take: (svg: SVGSVGElement) => T,
): T | null {
  const host = document.createElement('div');
  host.style.cssText = 'position:absolute;left:-99999px';
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(<MatrixPicture {...props} />));
    const svg = host.querySelector('svg');
    return svg === null ? null : take(svg);
  } finally {
    root.unmount();
    host.remove();
  }
}

function MatrixPicture<Row extends NamedRow>(props: MatrixPictureProps<Row>) {
  const { periods, sections, hasHeadings, marks, ...caption } = props;
  const width = Math.max(NAME + periods.length * CELL, 560);
  const legend = props.legend(width);
  const placed = placeRows(sections, hasHeadings, legend.height + HEAD);
  const bottom = placed.at(-1)?.bottom ?? HEAD;
  const layout = frameLayout(caption, width, bottom);
  return (
    <svg width={width} height={layout.height} viewBox={`0 0 ${width} ${layout.height}`}>
      <StancePatterns prefix={PATTERNS} />
      <FrameWords layout={layout} />
      <g transform={`translate(0 ${layout.top})`}>
        {legend.drawn}
        <Head periods={periods} y={legend.height + 6} />
        {placed.map(({ section, rows, top }) => (
          <g key={section.id}>
            {hasHeadings ? (
              <text y={top + 18} fontSize={12} fontWeight={600} className={styles['strong']}>
                {section.label}
              </text>
            ) : null}
            {rows.map(({ row, y }) => (
              <g key={row.member.iso3}>
                <text y={y + 15} fontSize={13} className={styles['name']}>
                  {row.member.name}
                </text>
                {marks(row, y)}
              </g>
            ))}
          </g>
        ))}
        {caption.notice === null ? null : <DiagonalMark words={caption.notice} width={width} height={bottom} />}
      </g>
    </svg>
  );
}

interface PlacedSection<Row> {
  readonly section: MatrixSection<Row>;
  readonly rows: readonly { readonly row: Row; readonly y: number }[];
  /** px from the top of the plot. */
  readonly top: number;
  readonly bottom: number;
}

function placeRows<Row>(
  sections: readonly MatrixSection<Row>[],
  hasHeadings: boolean,
  start: number,
): readonly PlacedSection<Row>[] {
  const placed: PlacedSection<Row>[] = [];
  for (const section of sections) {
    const top = placed.at(-1)?.bottom ?? start;
    const first = top + (hasHeadings ? HEADING : 6);
    const rows = section.rows.map((row, i) => ({ row, y: first + i * PITCH }));
    placed.push({ section, rows, top, bottom: first + rows.length * PITCH });
  }
  return placed;
}

function Head({ periods, y }: { readonly periods: readonly Period[]; readonly y: number }) {
  const starts = yearsOf(periods).map(({ year }) => periods.findIndex((period) => period.year === year));
  return (
    <g fontSize={12} className={styles['axis']}>
      {starts.map((at) => (
        <text key={at} x={NAME + at * CELL + 3} y={y + 10} className={styles['strong']}>
          {periods[at]?.year}
        </text>
      ))}
      {periods.map((period, i) => (
        <text key={period.from} x={NAME + (i + 0.5) * CELL} y={y + 27} textAnchor="middle">
          {period.label}
        </text>
      ))}
    </g>
  );
}
