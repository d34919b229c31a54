import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Codebook } from '../../domain/codebook.ts';
import { isLevel, REASONS } from '../../domain/scale.ts';
import type { ChartCaption } from '../frame/chart-caption.ts';
import { DiagonalMark } from '../frame/diagonal-mark.tsx';
import { frameLayout } from '../frame/frame-layout.ts';
import { FrameWords } from '../frame/frame-words.tsx';
import { textWidth } from '../frame/wrap-text.ts';
import { legendItems, legendLayout, type StanceSign } from '../stance-mark/legend-layout.ts';
import { StanceBand } from '../stance-mark/stance-band.tsx';
import { StanceLegend } from '../stance-mark/stance-legend.tsx';
import { bandText, StanceLetter } from '../stance-mark/stance-letter.tsx';
import { StancePatterns } from '../stance-mark/stance-patterns.tsx';
import { TensionCorner } from '../stance-mark/tension-corner.tsx';
import { type Band, bandsOf } from './matrix-bands.ts';
import type { MatrixRow, MatrixSection } from './matrix-rows.ts';
import { type Period, yearsOf } from './periods.ts';
import styles from './matrix-picture.module.css';

const NAME = 126;
const CELL = 27;
const PITCH = 23;
const BAND = 21;
const HEADING = 28;
const HEAD = 40;
const PATTERNS = 'matrix-picture';

export interface MatrixPictureProps extends ChartCaption {
  readonly periods: readonly Period[];
  readonly sections: readonly MatrixSection[];
  readonly hasHeadings: boolean;
  readonly codebook: Codebook;
}

/** Draws the matrix as an SVG beside the page for as long as `take` looks at it: on the page itself it is a table. */
export function withMatrixPicture<T>(props: MatrixPictureProps, take: (svg: SVGSVGElement) => T): T | null {
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

function MatrixPicture({ periods, sections, hasHeadings, codebook, ...caption }: MatrixPictureProps) {
  const width = Math.max(NAME + periods.length * CELL, 560);
  const legend = legendLayout(itemsOf(sections, codebook), width);
  const placed = placeRows(sections, hasHeadings, legend.height + HEAD);
  const bottom = placed.at(-1)?.bottom ?? HEAD;
  const layout = frameLayout(caption, width, bottom);
  return (
    <svg width={width} height={layout.height} viewBox={`0 0 ${width} ${layout.height}`}>
      <StancePatterns prefix={PATTERNS} />
      <FrameWords layout={layout} />
      <g transform={`translate(0 ${layout.top})`}>
        <StanceLegend layout={legend} codebook={codebook} patterns={PATTERNS} />
        <Head periods={periods} y={legend.height + 6} />
        {placed.map(({ section, rows, top }) => (
          <g key={section.id}>
            {hasHeadings ? (
              <text y={top + 18} fontSize={12} fontWeight={600} className={styles['strong']}>
                {section.label}
              </text>
            ) : null}
            {rows.map(({ row, y }) => (
              <Row key={row.member.iso3} row={row} y={y} codebook={codebook} />
            ))}
          </g>
        ))}
        {caption.notice === null ? null : <DiagonalMark words={caption.notice} width={width} height={bottom} />}
      </g>
    </svg>
  );
}

function itemsOf(sections: readonly MatrixSection[], codebook: Codebook) {
  const cells = sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const reasons = REASONS.filter((reason) => cells.some((cell) => cell.code === reason));
  const signs: readonly StanceSign[] = [
    ...(cells.some((cell) => cell.stance.stale) ? (['stale'] as const) : []),
    ...(cells.some((cell) => cell.stance.tension) ? (['tension'] as const) : []),
  ];
  return legendItems(codebook, reasons, signs);
}

interface PlacedSection {
  readonly section: MatrixSection;
  readonly rows: readonly { readonly row: MatrixRow; readonly y: number }[];
  /** px from the top of the plot. */
  readonly top: number;
  readonly bottom: number;
}

function placeRows(sections: readonly MatrixSection[], hasHeadings: boolean, start: number): readonly PlacedSection[] {
  const placed: PlacedSection[] = [];
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

function Row({ row, y, codebook }: { readonly row: MatrixRow; readonly y: number; readonly codebook: Codebook }) {
  return (
    <g>
      <text y={y + 15} fontSize={13} className={styles['name']}>
        {row.member.name}
      </text>
      {bandsOf(row.cells).map((band) => (
        <BandMark key={band.first} band={band} y={y} codebook={codebook} />
      ))}
      {row.cells.map((cell, i) =>
        cell.changes.length === 0 ? null : (
          <circle
            key={cell.period.from}
            cx={NAME + (i + 1) * CELL - 5}
            cy={y + 5}
            r={2.5}
            data-code={cell.code}
            className={styles[isLevel(cell.code) && !cell.stance.stale ? 'on-level' : 'on-ground']}
          />
        ),
      )}
    </g>
  );
}

/** One drawing for all cells of a band without a value; a level is drawn cell by cell, each with its letter, as in the table. */
function BandMark({ band, y, codebook }: { readonly band: Band; readonly y: number; readonly codebook: Codebook }) {
  const { cell, first, length } = band;
  const box = { x: NAME + first * CELL, y, width: length * CELL - 1, height: BAND, patterns: PATTERNS };
  const { stale, tension, range } = cell.stance;
  const text = bandText(cell.code, range, codebook);
  const isSaid = isLevel(cell.code) || (cell.code !== 'not-researched' && textWidth(text, 12) + 12 <= box.width);
  const hasLetter = isLevel(cell.code) || range !== null;
  return (
    <>
      <StanceBand {...box} code={cell.code} range={range} isStale={stale} />
      {isSaid || range !== null ? (
        <StanceLetter
          x={hasLetter ? box.x + box.width / 2 : box.x + 8}
          y={y + BAND / 2}
          code={cell.code}
          text={text}
          isStale={stale}
          anchor={hasLetter ? 'middle' : 'start'}
        />
      ) : null}
      {tension ? <TensionCorner x={box.x} y={y} width={box.width} /> : null}
    </>
  );
}
