import { LineChart, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { Codebook } from '../../domain/codebook.ts';
import { PointerSurface } from '../frame/pointer-surface.tsx';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import { DatesAndEvents } from '../time-axis/dates-and-events.tsx';
import { DayCursors } from '../time-axis/day-cursors.tsx';
import { daysAxis, OVER_RECHARTS, rechartsBox, VALUES_AXIS } from '../time-axis/recharts-plot.ts';
import { Hairlines } from '../time-axis/time-axis.tsx';
import { type WalkGrid, markWith } from '../walk/walk.ts';
import { ConflictBands } from './conflict-bands.tsx';
import { LevelStroke } from './level-stroke.tsx';
import { LevelTick } from './level-tick.tsx';
import { memberLines } from './member-lines.tsx';
import { StepEnds } from './step-ends.tsx';
import { stepLabels } from './step-labels.ts';
import { rankY, type StepLayout, stepLayout, type StepSpec } from './step-layout.ts';
import { nearestMark } from './step-pointing.ts';
import { stepRows } from './step-rows.ts';
import type { StepDrawingProps } from './steps-props.ts';
import { StepTip } from './step-tip.tsx';
import styles from './steps.module.css';

interface StepPlotProps extends StepDrawingProps {
  readonly spec: StepSpec;
}

/** The SVG of the step lines: lines and level axis by Recharts, dates and words by the frame's own parts. */
export function StepPlot(props: StepPlotProps) {
  const { spec, plot, walk, on, codebook, id, pointed, onPoint, memberHref } = props;
  const { series, range } = spec;
  const layout = stepLayout(spec, plot.width);
  const { left, scale, top, bottom } = layout;
  const { furniture } = plot;
  const raised = plot.active?.member ?? null;
  const under = (x: number, y: number) => {
    const day = scale.dayAt(x);
    return { day, mark: markWith(walk, nearestMark(series, layout, day, top + y)) };
  };
  return (
    <>
      <LineChart data={stepRows(series, range)} {...rechartsBox(plot, layout)}>
        {furniture.words}
        <LevelStroke id={`${id}-levels`} top={furniture.top + top} bottom={furniture.top + bottom} />
        <g transform={`translate(${left} ${furniture.top})`}>
          <Hairlines ticks={layout.ticks} top={top} bottom={bottom} />
          <LevelLines codebook={codebook} layout={layout} />
          <ConflictBands series={series} layout={layout} raised={raised} />
          <DatesAndEvents plot={layout} />
          <DayCursors plot={layout} on={on} pointed={pointed} />
        </g>
        <XAxis {...daysAxis(range)} />
        <YAxis {...VALUES_AXIS} {...levelsAxis(layout, codebook)} />
        {memberLines(series, raised, `${id}-levels`)}
        <ZIndexLayer zIndex={OVER_RECHARTS}>
          <g transform={`translate(0 ${furniture.top})`}>
            <StepEnds
              labels={stepLabels(series, layout, codebook)}
              layout={layout}
              raised={raised}
              memberHref={memberHref}
              onRaise={(iso3) => plot.setActive(lastMarkOf(walk, iso3))}
            />
            <PointerSurface
              plot={plot}
              x={left}
              y={top}
              width={scale.width}
              height={bottom - top}
              under={under}
              onPoint={onPoint}
            />
            {furniture.mark}
          </g>
        </ZIndexLayer>
      </LineChart>
      <StepTip spec={spec} plot={plot} layout={layout} codebook={codebook} pointed={pointed} />
    </>
  );
}

/** A hairline for each level: under the lines, so that none of them is painted over. */
function LevelLines({ codebook, layout }: { readonly codebook: Codebook; readonly layout: StepLayout }) {
  return (
    <g aria-hidden="true">
      {codebook.levels.map(({ id, rank }) => {
        const y = rankY(rank, layout);
        return <line key={id} x1={0} x2={layout.scale.width} y1={y} y2={y} className={styles['hairline']} />;
      })}
    </g>
  );
}

/** The six levels at the left, the most restrictive on top, each by its name or letter. */
function levelsAxis({ left, isNarrow }: StepLayout, codebook: Codebook) {
  return {
    domain: [0.5, 6.5],
    ticks: [1, 2, 3, 4, 5, 6],
    interval: 0,
    width: left,
    tickFormatter: (rank: number) => labelOf(codebook.levels[rank - 1]?.id ?? 'welcomes', codebook),
    tick: <LevelTick codebook={codebook} isNarrow={isNarrow} />,
  } as const;
}

function lastMarkOf(walk: WalkGrid, iso3: string | null) {
  return walk.find((row) => row.id === iso3)?.marks.at(-1) ?? null;
}
