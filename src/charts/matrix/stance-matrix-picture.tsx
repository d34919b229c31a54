import type { Codebook } from '../../domain/codebook.ts';
import { isLevel, REASONS } from '../../domain/scale.ts';
import type { ChartCaption } from '../frame/chart-caption.ts';
import { textWidth } from '../frame/wrap-text.ts';
import { legendItems, legendLayout, type StanceSign } from '../stance-mark/legend-layout.ts';
import { StanceBand } from '../stance-mark/stance-band.tsx';
import { StanceLegend } from '../stance-mark/stance-legend.tsx';
import { bandText, StanceLetter } from '../stance-mark/stance-letter.tsx';
import { TensionCorner } from '../stance-mark/tension-corner.tsx';
import { type Band, bandsOf } from './matrix-bands.ts';
import { BAND, CELL, NAME, PATTERNS, withMatrixPicture } from './matrix-picture.tsx';
import type { MatrixRow, MatrixSection } from './matrix-rows.ts';
import type { Period } from './periods.ts';
import styles from './matrix-picture.module.css';

export interface StanceMatrix extends ChartCaption {
  readonly periods: readonly Period[];
  readonly sections: readonly MatrixSection[];
  readonly hasHeadings: boolean;
  readonly codebook: Codebook;
}

/** The matrix of stances as a picture: see `withMatrixPicture`. */
export function withStanceMatrix<T>({ codebook, ...matrix }: StanceMatrix, take: (svg: SVGSVGElement) => T): T | null {
  const items = itemsOf(matrix.sections, codebook);
  const picture = {
    ...matrix,
    legend: (width: number) => {
      const layout = legendLayout(items, width);
      return { height: layout.height, drawn: <StanceLegend layout={layout} codebook={codebook} patterns={PATTERNS} /> };
    },
    marks: (row: MatrixRow, y: number) => <Marks row={row} y={y} codebook={codebook} />,
  };
  return withMatrixPicture(picture, take);
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

function Marks({ row, y, codebook }: { readonly row: MatrixRow; readonly y: number; readonly codebook: Codebook }) {
  return (
    <>
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
    </>
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
