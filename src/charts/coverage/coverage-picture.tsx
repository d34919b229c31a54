import type { Codebook } from '../../domain/codebook.ts';
import { REASONS } from '../../domain/scale.ts';
import type { ChartCaption } from '../frame/chart-caption.ts';
import { textWidth } from '../frame/wrap-text.ts';
import { bandsOf } from '../matrix/matrix-bands.ts';
import { BAND, CELL, NAME, PATTERNS, withMatrixPicture } from '../matrix/matrix-picture.tsx';
import type { MatrixSection } from '../matrix/matrix-rows.ts';
import type { Period } from '../matrix/periods.ts';
import { legendLayout } from '../stance-mark/legend-layout.ts';
import { StanceBand } from '../stance-mark/stance-band.tsx';
import { StanceLegend } from '../stance-mark/stance-legend.tsx';
import { bandText, labelOf, StanceLetter } from '../stance-mark/stance-letter.tsx';
import { type CoverageCell, type CoverageRow, cellText, type Shade, type Step, type Tone } from './coverage-cells.ts';
import cellStyles from './coverage.module.css';
import styles from './coverage-picture.module.css';

export interface CoveragePicture extends ChartCaption {
  readonly periods: readonly Period[];
  readonly sections: readonly MatrixSection<CoverageRow>[];
  readonly hasHeadings: boolean;
  readonly shade: Shade;
  readonly steps: readonly Step[];
  readonly codebook: Codebook;
}

/** The matrix of coverage as a picture: see `withMatrixPicture`. */
export function withCoverage<T>(props: CoveragePicture, take: (svg: SVGSVGElement) => T): T | null {
  const { shade, steps, codebook, ...matrix } = props;
  return withMatrixPicture(
    {
      ...matrix,
      legend: (width) => legendOf(props, width),
      marks: (row: CoverageRow, y) =>
        bandsOf(row.cells).map((band) => {
          const cell = row.cells[band.first];
          const x = NAME + band.first * CELL;
          const width = band.length * CELL - 1;
          if (cell === undefined) return null;
          const { ground } = cell;
          if (ground === null) return <Gap key={x} {...{ x, y, width, cell, codebook }} />;
          const tone = steps.find(({ has }) => has(ground))?.tone ?? 5;
          return (
            <ToneCell key={x} {...{ x, y, width, tone, text: cellText(ground, shade), ...signsOf(cell, shade) }} />
          );
        }),
    },
    take,
  );
}

function signsOf({ ground }: CoverageCell, shade: Shade) {
  return {
    isRule: shade === 'strength' && ground?.isRule === true,
    isConfirmed: shade === 'age' && (ground?.sinceConfirmed ?? null) !== null,
  };
}

interface ToneCellProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly tone: Tone;
  readonly text: string;
  readonly isRule: boolean;
  readonly isConfirmed: boolean;
}

function ToneCell({ x, y, width, tone, text, isRule, isConfirmed }: ToneCellProps) {
  const edge = tone === 4 ? styles['edge'] : tone === 5 ? styles['dashed'] : undefined;
  return (
    <g className={cellStyles['cell']} data-tone={tone}>
      <rect x={x} y={y} width={width} height={BAND} className={styles['tone']} />
      {edge === undefined ? null : (
        <rect x={x + 0.5} y={y + 0.5} width={width - 1} height={BAND - 1} fill="none" className={edge} />
      )}
      <text x={x + width / 2} y={y + 15} fontSize={12} fontWeight={600} textAnchor="middle" className={styles['sign']}>
        {text}
      </text>
      {isRule ? <rect x={x} y={y + BAND - 4} width={width} height={2} className={styles['sign']} /> : null}
      {isConfirmed ? <circle cx={x + width - 4.5} cy={y + 4.5} r={2.5} className={styles['sign']} /> : null}
    </g>
  );
}

interface GapProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly cell: CoverageCell;
  readonly codebook: Codebook;
}

/** The pattern of the reason for no level, with its word where there is room. */
function Gap({ x, y, width, cell, codebook }: GapProps) {
  const { code } = cell;
  const text = bandText(code, null, codebook);
  const isSaid = code !== 'not-researched' && textWidth(text, 12) + 12 <= width;
  return (
    <>
      <StanceBand {...{ x, y, width, code }} height={BAND} range={cell.stance.range} patterns={PATTERNS} />
      {isSaid ? <StanceLetter x={x + 8} y={y + BAND / 2} code={code} text={text} /> : null}
    </>
  );
}

const LINE = 24;
const SAMPLE = 28;

/** The steps in a line, and under them the reasons that are shown. */
function legendOf({ sections, steps, codebook }: CoveragePicture, width: number) {
  const cells = sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const reasons = REASONS.filter((reason) => cells.some(({ code, ground }) => ground === null && code === reason));
  const layout = legendLayout(
    reasons.map((key) => ({ key, label: labelOf(key, codebook) })),
    width,
  );
  const starts = steps.map((_step, i) =>
    steps.slice(0, i).reduce((sum, { label }) => sum + SAMPLE + 20 + textWidth(label, 12), 0),
  );
  const drawn = (
    <>
      {steps.map(({ tone, label, sample }, i) => (
        <g key={label} transform={`translate(${starts[i] ?? 0} 0)`}>
          <ToneCell x={0} y={-3} width={SAMPLE} tone={tone} text={sample} isRule={false} isConfirmed={false} />
          <text x={SAMPLE + 6} y={12} fontSize={12} className={styles['label']}>
            {label}
          </text>
        </g>
      ))}
      <g transform={`translate(0 ${LINE})`}>
        <StanceLegend layout={layout} codebook={codebook} patterns={PATTERNS} />
      </g>
    </>
  );
  return { height: LINE + layout.height, drawn };
}
