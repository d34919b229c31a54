import { Area, AreaChart, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { type Day, dayNumber } from '../../domain/calendar-date.ts';
import { isLevel, type StanceCode } from '../../domain/scale.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { StanceLetter } from '../stance-mark/stance-letter.tsx';
import { type PatternName, patternUrl, StancePatterns } from '../stance-mark/stance-patterns.tsx';
import { DayCursor } from '../time-axis/day-cursor.tsx';
import { EventLines } from '../time-axis/event-lines.tsx';
import { Hairlines, TickLabels } from '../time-axis/time-axis.tsx';
import { markWith, type WalkGrid, type WalkMark } from '../walk/walk.ts';
import { bandOf } from './band-geometry.ts';
import { DistributionEnds } from './distribution-ends.tsx';
import {
  type DistributionLayout,
  distributionLayout,
  type DistributionSpec,
  valueText,
} from './distribution-layout.ts';
import { type DistributionRow, distributionRows } from './distribution-rows.ts';
import { DistributionTip } from './distribution-tip.tsx';
import { stepOn } from './distribution-words.ts';
import styles from './distribution.module.css';

export interface DistributionPlotProps {
  readonly spec: DistributionSpec;
  readonly plot: Plot;
  readonly walk: WalkGrid;
  readonly on: Day;
  /** Prefix of ids that no other SVG of the page has. */
  readonly id: string;
  readonly pointed: Day | null;
  readonly onPoint: (day: Day | null) => void;
}

/** Above Recharts' areas and axes. */
const OVER = 3000;
const TICKS = { counts: [0, 8, 16, 24, 32], shares: [0, 0.25, 0.5, 0.75, 1] } as const;

/** The SVG of the stack: areas by Recharts, dates and words by the frame's own parts. */
export function DistributionPlot(props: DistributionPlotProps) {
  const { spec, plot, on, id, pointed } = props;
  const { range, mode } = spec;
  const layout = distributionLayout(spec, plot.width);
  const { left, scale, top, bottom, codes } = layout;
  const { furniture, active } = plot;
  const margin = { top: furniture.top + top, right: layout.right, bottom: furniture.height - furniture.top - bottom, left: 0 }; // prettier-ignore
  return (
    <>
      <AreaChart
        width={plot.width}
        height={furniture.height}
        data={distributionRows(spec.steps, codes, mode)}
        margin={margin}
        accessibilityLayer={false}
      >
        {furniture.words}
        <StancePatterns prefix={id} />
        <XAxis
          type="number"
          dataKey="x"
          domain={[dayNumber(range.from), dayNumber(range.to) + 1]}
          allowDataOverflow
          hide
        />
        <YAxis
          type="number"
          domain={[0, layout.most]}
          ticks={TICKS[mode].filter((tick) => tick <= layout.most)}
          tickFormatter={(value: number) => valueText(value, mode)}
          tick={{ fontSize: 12, fill: 'var(--ink-3)' }}
          width={left}
          allowDataOverflow
          axisLine={false}
          tickLine={false}
        />
        {codes.map((code) => (
          <Area
            key={code}
            name={code}
            type="stepAfter"
            stackId="stances"
            dataKey={(row: DistributionRow) => row.values[code]}
            className={`${styles[isLevel(code) ? 'level' : 'reason'] ?? ''} ${styles[`code-${code}`] ?? ''}`}
            fill={fillOf(code, id)}
            fillOpacity={active === null || active.row === code ? 1 : 0.75}
            stroke={isLevel(code) ? 'var(--ground)' : 'var(--ink-3)'}
            strokeWidth={1}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        <ZIndexLayer zIndex={OVER}>
          <g transform={`translate(${left} ${furniture.top})`}>
            <Hairlines ticks={layout.ticks} top={top - 6} bottom={top} />
            <EventLines events={layout.events} top={0} under={layout.axisTop} bottom={bottom} />
            <TickLabels ticks={layout.ticks} y={layout.axisTop + 13} />
            {layout.letters.map(({ code, text, x, y }) => (
              <StanceLetter key={code} x={x} y={y} code={code} text={text} anchor="middle" />
            ))}
            <DayCursor day={on} scale={scale} top={top} bottom={bottom} />
            {pointed === null ? null : <DayCursor day={pointed} scale={scale} top={top} bottom={bottom} isHover />}
            <DistributionEnds layout={layout} raised={active?.row ?? null} />
            <Surface {...props} layout={layout} />
          </g>
          <g transform={`translate(0 ${furniture.top})`}>{furniture.mark}</g>
        </ZIndexLayer>
      </AreaChart>
      <DistributionTip spec={spec} layout={layout} plot={plot} pointed={pointed} />
    </>
  );
}

/** A level's colour, or the pattern of a reason. */
function fillOf(code: StanceCode, id: string): string {
  if (isLevel(code)) return `var(--level-${code})`;
  const pattern = PATTERNS[code];
  return pattern === undefined ? 'var(--ground)' : patternUrl(id, pattern);
}

/** Reasons without a pattern of their own are drawn as the ground with an outline. */
const PATTERNS: Readonly<Partial<Record<StanceCode, PatternName>>> = {
  'none-found': 'none-found',
  declined: 'declined',
  'not-a-member': 'not-a-member',
  'no-rule': 'no-rule',
};

/** What hears the pointer over the stack. */
function Surface(props: DistributionPlotProps & { readonly layout: DistributionLayout }) {
  const { spec, plot, walk, pointed, onPoint, layout } = props;
  const { scale, top, bottom } = layout;
  const under = (box: DOMRect, x: number, y: number) => {
    const day = scale.dayAt(x - box.left);
    const value = ((box.bottom - y) / box.height) * layout.most;
    return { day, mark: markAt(spec, layout, walk, day, value) };
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the frame's walk is its keyboard
    <rect
      y={top}
      width={scale.width}
      height={bottom - top}
      fill="none"
      pointerEvents="all"
      className={styles['surface']}
      onPointerMove={(event) => {
        const { day, mark } = under(event.currentTarget.getBoundingClientRect(), event.clientX, event.clientY);
        if (day !== pointed) onPoint(day);
        if (mark?.id !== plot.active?.id) plot.setActive(mark);
      }}
      onPointerLeave={() => {
        onPoint(null);
        plot.setActive(null);
      }}
      onClick={(event) => {
        const { mark } = under(event.currentTarget.getBoundingClientRect(), event.clientX, event.clientY);
        if (mark !== null) plot.pin(mark);
      }}
    />
  );
}

/** The mark of the band at a value of the axis on a day. */
function markAt(
  spec: DistributionSpec,
  layout: DistributionLayout,
  walk: WalkGrid,
  day: Day,
  value: number,
): WalkMark | null {
  const step = stepOn(spec.steps, day);
  if (step === undefined) return null;
  const code = layout.codes.find((one) => {
    const [from, to] = bandOf(one, step, layout.codes, spec.mode);
    return from <= value && value < to;
  });
  const marks = walk.find((row) => row.id === code)?.marks ?? [];
  return markWith(walk, marks.findLast((mark) => mark.day !== undefined && mark.day <= day)?.id ?? null);
}
