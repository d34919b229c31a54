import { Line, LineChart, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { type Day, dayNumber } from '../../domain/calendar-date.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import { DayCursor } from '../time-axis/day-cursor.tsx';
import { EventLines } from '../time-axis/event-lines.tsx';
import { Hairlines, TickLabels } from '../time-axis/time-axis.tsx';
import { type WalkGrid, markWith } from '../walk/walk.ts';
import { LevelTick } from './level-tick.tsx';
import { StepEnds } from './step-ends.tsx';
import { rankOffset, type StepLayout, stepLayout, type StepSpec } from './step-layout.ts';
import { stepLabels } from './step-labels.ts';
import { nearestMark } from './step-pointing.ts';
import { type StepRow, stepRows } from './step-rows.ts';
import { LevelStroke } from './level-stroke.tsx';
import { StepTip } from './step-tip.tsx';
import styles from './steps.module.css';

export interface StepPlotProps {
  readonly spec: StepSpec;
  readonly plot: Plot;
  readonly walk: WalkGrid;
  readonly on: Day;
  readonly codebook: Codebook;
  /** Prefix of ids that no other SVG of the page has. */
  readonly id: string;
  /** The day under the pointer, or null. */
  readonly pointed: Day | null;
  readonly onPoint: (day: Day | null) => void;
  readonly memberHref: (iso3: string) => string;
}

/** Above Recharts' lines and axes. */
const OVER = 3000;

/** The SVG of the step lines: lines and level axis by Recharts, dates and words by the frame's own parts. */
export function StepPlot(props: StepPlotProps) {
  const { spec, plot, on, codebook, id, pointed, memberHref } = props;
  const { series, range } = spec;
  const layout = stepLayout(spec, plot.width);
  const { left, scale, top, bottom } = layout;
  const { furniture, active } = plot;
  const raised = active?.member ?? null;
  const margin = { top: furniture.top + top, right: layout.right, bottom: furniture.height - furniture.top - bottom, left: 0 }; // prettier-ignore
  const domain = [dayNumber(range.from), dayNumber(range.to) + 1] as const;
  return (
    <>
      <LineChart
        width={plot.width}
        height={furniture.height}
        data={stepRows(series, range)}
        margin={margin}
        accessibilityLayer={false}
      >
        {furniture.words}
        <LevelStroke id={`${id}-levels`} top={furniture.top + top} bottom={furniture.top + bottom} />
        <g transform={`translate(${left} ${furniture.top})`}>
          <Hairlines ticks={layout.ticks} top={top} bottom={bottom} />
          <EventLines events={layout.events} top={0} under={layout.axisTop} bottom={bottom} />
          <TickLabels ticks={layout.ticks} y={layout.axisTop + 13} />
          <DayCursor day={on} scale={scale} top={top} bottom={bottom} />
          {pointed === null ? null : <DayCursor day={pointed} scale={scale} top={top} bottom={bottom} isHover />}
        </g>
        <XAxis type="number" scale="linear" dataKey="x" domain={domain} allowDataOverflow hide />
        <YAxis
          type="number"
          domain={[0.5, 6.5]}
          ticks={[1, 2, 3, 4, 5, 6]}
          interval={0}
          width={left}
          allowDataOverflow
          axisLine={false}
          tickLine={false}
          tickFormatter={(rank: number) => labelOf(codebook.levels[rank - 1]?.id ?? 'welcomes', codebook)}
          tick={<LevelTick codebook={codebook} isNarrow={layout.isNarrow} width={scale.width} />}
        />
        {series.flatMap(({ member }, index) => {
          const isMuted = raised !== null && raised !== member.iso3;
          const offset = rankOffset(index, series.length);
          const width = raised === member.iso3 ? 3.5 : 2;
          return [
            line(member.iso3, rankKey('ranks', member.iso3, offset), {
              stroke: `url(#${id}-levels)`,
              strokeWidth: width,
              strokeOpacity: isMuted ? 0.33 : 1,
              className: styles['line'],
            }),
            line(`${member.iso3} stale`, rankKey('stale', member.iso3, offset), {
              stroke: 'var(--ground)',
              strokeWidth: width + 0.5,
              strokeDasharray: '3 5',
              className: styles['gaps'],
            }),
          ];
        })}
        <ZIndexLayer zIndex={OVER}>
          <g transform={`translate(0 ${furniture.top})`}>
            <StepEnds
              labels={stepLabels(series, layout, codebook)}
              layout={layout}
              raised={raised}
              memberHref={memberHref}
              onRaise={(iso3) => plot.setActive(lastMarkOf(props.walk, iso3))}
            />
            <Surface {...props} layout={layout} />
            {furniture.mark}
          </g>
        </ZIndexLayer>
      </LineChart>
      <StepTip spec={spec} plot={plot} layout={layout} codebook={codebook} pointed={pointed} />
    </>
  );
}

interface LineLook {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeOpacity?: number;
  readonly strokeDasharray?: string;
  readonly className: string | undefined;
}

type RankKey = (row: StepRow) => number | null;

/** Recharts looks for `Line` among the chart's own children, so this is a function and no component. */
function line(key: string, dataKey: RankKey, { className, ...look }: LineLook) {
  const named = className === undefined ? {} : { className };
  return (
    <Line key={key} name={key} type="stepAfter" dataKey={dataKey} dot={false} activeDot={false} isAnimationActive={false} {...look} {...named} /> // prettier-ignore
  );
}

function rankKey(part: 'ranks' | 'stale', iso3: string, offset: number): RankKey {
  return (row) => {
    const rank = row[part][iso3] ?? null;
    return rank === null ? null : rank + offset;
  };
}

function lastMarkOf(walk: WalkGrid, iso3: string | null) {
  return walk.find((row) => row.id === iso3)?.marks.at(-1) ?? null;
}

/** What hears the pointer over the lines. */
function Surface({ spec, plot, walk, pointed, onPoint, layout }: StepPlotProps & { readonly layout: StepLayout }) {
  const { scale, left, top, bottom } = layout;
  const under = (box: DOMRect, x: number, y: number) => {
    const day = scale.dayAt(x - box.left);
    return { day, mark: markWith(walk, nearestMark(spec.series, layout, day, top + y - box.top)) };
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the frame's walk is its keyboard
    <rect
      x={left}
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
