import { useId } from 'react';
import { ChartFrame } from '../frame/chart-frame.tsx';
import { usePointedDay } from '../frame/use-pointed-day.ts';
import { timelineTable } from '../stance-timeline/table.ts';
import { timelineWalk } from '../stance-timeline/timeline-walk.ts';
import { describeMultiples } from './multiples-words.ts';
import { multiplesLayout } from './multiples-layout.ts';
import { MultiplesPlot } from './multiples-plot.tsx';
import { MultiplesTip } from './multiples-tip.tsx';
import type { StepFaceProps } from './steps-props.ts';

/** The paths of many members, each in a small picture of its own with the same axes. */
export function StepMultiples(props: StepFaceProps) {
  const { series, records, range, on, codebook } = props;
  const id = useId();
  const { pointed, onPoint, openWhy } = usePointedDay(props.onOpenWhy);
  const sections = [{ id: 'all', label: '', series }];
  const walk = timelineWalk(sections, records, codebook);

  const spec = { series, range, codebook };
  return (
    <ChartFrame
      title={props.title ?? `The paths of ${series.length} members`}
      subtitle={props.subtitle}
      description={describeMultiples(series, on)}
      notice={props.notice}
      source={props.source}
      table={timelineTable(sections, range, records, codebook)}
      walk={walk}
      height={(width) => multiplesLayout(spec, width).height}
      onPin={openWhy}
      renderOverlay={(plot) => (
        <MultiplesTip layout={multiplesLayout(spec, plot.width)} plot={plot} codebook={codebook} pointed={pointed} />
      )}
    >
      {(plot) => (
        <MultiplesPlot
          layout={multiplesLayout(spec, plot.width)}
          plot={plot}
          walk={walk}
          on={on}
          codebook={codebook}
          id={id}
          pointed={pointed}
          onPoint={onPoint}
          memberHref={props.memberHref}
        />
      )}
    </ChartFrame>
  );
}
