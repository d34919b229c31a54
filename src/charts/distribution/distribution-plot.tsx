import { AreaChart, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { type Day, daysBetween } from '../../domain/calendar-date.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { PointerSurface } from '../frame/pointer-surface.tsx';
import { StanceLetter } from '../stance-mark/stance-letter.tsx';
import { StancePatterns } from '../stance-mark/stance-patterns.tsx';
import { DatesAndEvents } from '../time-axis/dates-and-events.tsx';
import { DayCursors } from '../time-axis/day-cursors.tsx';
import { daysAxis, OVER_RECHARTS, rechartsBox, VALUES_AXIS } from '../time-axis/recharts-plot.ts';
import { Hairlines } from '../time-axis/time-axis.tsx';
import { markWith, type WalkGrid, type WalkMark } from '../walk/walk.ts';
import { bandOf, yValue } from './band-geometry.ts';
import { DistributionEnds } from './distribution-ends.tsx';
import {
  type DistributionLayout,
  distributionLayout,
  type DistributionSpec,
  valueText,
} from './distribution-layout.ts';
import { type DistributionMode, distributionRows } from './distribution-rows.ts';
import { DistributionTip } from './distribution-tip.tsx';
import { stepOn } from './distribution-words.ts';
import { StackKey } from './stack-key.tsx';
import { stanceAreas } from './stance-areas.tsx';

interface DistributionPlotProps {
  readonly spec: DistributionSpec;
  readonly plot: Plot;
  readonly walk: WalkGrid;
  readonly on: Day;
  /** Prefix of ids that no other SVG of the page has. */
  readonly id: string;
  readonly pointed: Day | null;
  readonly onPoint: (day: Day | null) => void;
}

/** The SVG of the stack: areas by Recharts, dates and words by the frame's own parts. */
export function DistributionPlot({ spec, plot, walk, on, id, pointed, onPoint }: DistributionPlotProps) {
  const layout = distributionLayout(spec, plot.width);
  const { left, scale, top, bottom } = layout;
  const { furniture } = plot;
  const raised = plot.active?.row ?? null;
  const under = (x: number, y: number) => {
    const day = scale.dayAt(x);
    return { day, mark: markAt(spec, layout, walk, day, yValue(top + y, layout.most, layout)) };
  };
  return (
    <>
      <AreaChart
        data={distributionRows(spec.steps, layout.codes, spec.mode, leastDays(layout))}
        {...rechartsBox(plot, layout)}
      >
        {furniture.words}
        <StancePatterns prefix={id} />
        <XAxis {...daysAxis(spec.range)} />
        <YAxis {...VALUES_AXIS} {...membersAxis(layout, spec.mode)} />
        {stanceAreas(layout.codes, raised, id)}
        <ZIndexLayer zIndex={OVER_RECHARTS}>
          <g transform={`translate(0 ${furniture.top})`}>
            <StackKey layout={layout.key} patterns={id} />
          </g>
          <g transform={`translate(${left} ${furniture.top})`}>
            <Hairlines ticks={layout.ticks} top={top - 6} bottom={top} />
            <DatesAndEvents plot={layout} />
            {layout.letters.map(({ code, text, x, y }) => (
              <StanceLetter key={code} x={x} y={y} code={code} text={text} anchor="middle" />
            ))}
            <DayCursors plot={layout} on={on} pointed={pointed} />
            <DistributionEnds layout={layout} patterns={id} raised={raised} />
            <PointerSurface
              plot={plot}
              y={top}
              width={scale.width}
              height={bottom - top}
              under={under}
              onPoint={onPoint}
            />
          </g>
          <g transform={`translate(0 ${furniture.top})`}>{furniture.mark}</g>
        </ZIndexLayer>
      </AreaChart>
      <DistributionTip spec={spec} layout={layout} plot={plot} pointed={pointed} />
    </>
  );
}

/** The end of the stack is drawn at least this wide, px. */
const LEAST_END = 8;

/** The days that the end of the stack takes at least, so that its labels point at something. */
function leastDays({ scale }: DistributionLayout): number {
  return (LEAST_END / scale.width) * (daysBetween(scale.range.from, scale.range.to) + 1);
}

const SHARES = [0, 0.25, 0.5, 0.75, 1];

/** Whole members: each of a few, and about four steps of many. */
function countTicks(most: number): readonly number[] {
  const step = Math.max(1, Math.ceil(most / 4));
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
}

/** How many members, or what share of them, at the left. */
function membersAxis({ most, left }: DistributionLayout, mode: DistributionMode) {
  return {
    domain: [0, most],
    ticks: mode === 'shares' ? SHARES : countTicks(most),
    tickFormatter: (value: number) => valueText(value, mode),
    tick: { fontSize: 12, fill: 'var(--ink-3)' },
    width: left,
  };
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
