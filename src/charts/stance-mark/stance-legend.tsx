import type { Codebook } from '../../domain/codebook.ts';
import { isLevel, isReason } from '../../domain/scale.ts';
import { LEGEND_TEXT, type LegendLayout, type PlacedLegendItem, SWATCH } from './legend-layout.ts';
import { StanceBand } from './stance-band.tsx';
import { letterOf, StanceLetter } from './stance-letter.tsx';
import styles from './stance-mark.module.css';
import { TensionCorner } from './tension-corner.tsx';

interface StanceLegendProps {
  readonly layout: LegendLayout;
  readonly codebook: Codebook;
  /** The prefix of the SVG's `StancePatterns`. */
  readonly patterns: string;
}

/** The key of the marks, as SVG: a copied chart takes it along. */
export function StanceLegend({ layout, codebook, patterns }: StanceLegendProps) {
  return (
    <g>
      {layout.items.map((item) => (
        <g key={item.key} transform={`translate(${item.x} ${item.y})`}>
          <Swatch item={item} codebook={codebook} patterns={patterns} />
          <text x={LEGEND_TEXT} y={11.5} fontSize={12} className={styles['label']}>
            {item.label}
          </text>
        </g>
      ))}
    </g>
  );
}

interface SwatchProps {
  readonly item: PlacedLegendItem;
  readonly codebook: Codebook;
  readonly patterns: string;
}

/** A statement hangs under its band; an event stands over the dates. */
function TickSign({ sign }: { readonly sign: 'evidence' | 'event' }) {
  if (sign === 'event') return <path d="M10.5 3v8" className={styles['event']} strokeWidth={1} />;
  return (
    <>
      <path d="M0 5.5H20" className={styles['outline']} strokeWidth={1} />
      <path d="M4.5 6v4M10.5 6v4M15.5 6v4" className={styles['tick']} strokeWidth={1} />
    </>
  );
}

function Swatch({ item, codebook, patterns }: SwatchProps) {
  const { key } = item;
  const box = { x: 0, y: 0, ...SWATCH, patterns };
  if (isLevel(key)) {
    return (
      <>
        <StanceBand {...box} code={key} />
        <StanceLetter x={10} y={7} code={key} text={letterOf(key, codebook)} anchor="middle" />
      </>
    );
  }
  if (isReason(key)) return <StanceBand {...box} code={key} range={['permits', 'limits']} />;
  if (key === 'evidence' || key === 'event') return <TickSign sign={key} />;
  if (key === 'unchosen') return <rect x={0.5} y={0.5} width={19} height={13} className={styles['outline']} />;
  return (
    <>
      <StanceBand {...box} code="limits" isStale={key === 'stale'} isFading={key === 'uncertain'} />
      {key === 'tension' ? <TensionCorner x={0} y={0} width={SWATCH.width} /> : null}
    </>
  );
}
