import { shortDate } from '../../domain/calendar-words.ts';
import { isLevel } from '../../domain/scale.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { StanceBand } from '../stance-mark/stance-band.tsx';
import { StanceLegend } from '../stance-mark/stance-legend.tsx';
import { StanceLetter } from '../stance-mark/stance-letter.tsx';
import { markWith, type WalkGrid } from '../walk/walk.ts';
import styles from './compare.module.css';
import { segmentId } from './day-words.ts';
import { BADGE, SideBadge } from './side-mark.tsx';
import { type PlacedBlock, type PlacedStrip, STRIP, type StripsLayout } from './strips-layout.ts';

interface StripsPlotProps {
  readonly layout: StripsLayout;
  readonly plot: Plot;
  readonly walk: WalkGrid;
  readonly codebook: Codebook;
  /** The prefix of the SVG's `StancePatterns`. */
  readonly patterns: string;
}

/** Each side's strips under one axis of shares. */
export function StripsPlot(props: StripsPlotProps) {
  const { layout, codebook, patterns } = props;
  return (
    <>
      <StanceLegend layout={layout.legend} codebook={codebook} patterns={patterns} />
      <ShareAxis layout={layout} />
      {layout.blocks.map((block, at) => (
        <Block key={block.side.side.id} block={block} at={at} {...props} />
      ))}
    </>
  );
}

const SHARES = [0, 25, 50, 75, 100];

/** The shares over the strips, with a line through each side's strips, and none through words. */
function ShareAxis({ layout: { left, length, axisY, blocks } }: Pick<StripsPlotProps, 'layout'>) {
  if (axisY === null) return null;
  return (
    <g aria-hidden="true" fontSize={12}>
      {SHARES.map((share) => {
        const x = left + (share / 100) * length;
        const anchor = share === 0 ? 'start' : share === 100 ? 'end' : 'middle';
        return (
          <g key={share}>
            <path d={blocks.map((block) => gridLine(x, block)).join('')} className={styles['grid']} />
            <text x={x} y={axisY} textAnchor={anchor} className={styles['quiet']}>
              {share}
              {'\u00a0%'}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function gridLine(x: number, { strips }: PlacedBlock): string {
  const [top, bottom] = [strips[0]?.y ?? 0, strips.at(-1)?.y ?? 0];
  return `M${x} ${top - 4}V${bottom + STRIP + 4}`;
}

function Block(props: StripsPlotProps & { readonly block: PlacedBlock; readonly at: number }) {
  const { block, at, layout } = props;
  const { side } = block.side;
  return (
    <g>
      <SideBadge at={at} x={0} y={block.nameY} />
      <text x={BADGE + 8} y={block.nameY + 4.5} fontSize={13} className={styles['name']}>
        {side.name}
        {side.kind === 'group' ? (
          <tspan dx={8} fontWeight={400} className={styles['quiet']}>
            {side.members.length} members
          </tspan>
        ) : null}
      </text>
      {block.strips.map((placed) => (
        <Strip key={placed.strip.day} placed={placed} {...props} />
      ))}
      {block.words.map(({ text, y }) => (
        <text key={y} x={layout.left} y={y} fontSize={12} className={styles['label']}>
          {text}
        </text>
      ))}
    </g>
  );
}

function Strip({ placed, layout, plot, walk, patterns }: StripsPlotProps & { readonly placed: PlacedStrip }) {
  const { strip, y, segments } = placed;
  const raised = plot.active?.id ?? plot.pinned?.id;
  return (
    <g>
      <text x={layout.left - 8} y={y + STRIP / 2 + 4} fontSize={12} textAnchor="end" className={styles['label']}>
        {shortDate(strip.day)}
      </text>
      {segments.map(({ segment, x, width, text }) => {
        const id = segmentId(strip, segment);
        const mark = markWith(walk, id);
        const left = layout.left + x;
        return (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the frame's walk is its keyboard
          <g
            key={segment.code}
            className={styles['segment']}
            onPointerEnter={() => plot.setActive(mark)}
            onPointerLeave={() => plot.setActive(null)}
            onClick={() => {
              if (mark !== null) plot.pin(mark);
            }}
          >
            <rect x={left} y={y} width={width} height={STRIP} fill="none" pointerEvents="all" />
            <StanceBand
              x={left}
              y={y}
              width={width}
              height={STRIP}
              code={segment.code}
              range={segment.range}
              patterns={patterns}
            />
            {x === 0 ? null : (
              <line x1={left} x2={left} y1={y} y2={y + STRIP} strokeWidth={2} className={styles['joint']} />
            )}
            <StanceLetter
              x={left + (isLevel(segment.code) ? 6 : 7)}
              y={y + STRIP / 2}
              code={segment.code}
              text={text}
            />
            {raised === id ? (
              <rect x={left} y={y - 1} width={width} height={STRIP + 2} className={styles['raised']} />
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
