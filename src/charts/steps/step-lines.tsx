import { useId } from 'react';
import { ChartFrame } from '../frame/chart-frame.tsx';
import { usePointedDay } from '../frame/use-pointed-day.ts';
import type { MemberSeries } from '../stance-timeline/series.ts';
import { timelineWalk } from '../stance-timeline/timeline-walk.ts';
import { stepLayout } from './step-layout.ts';
import { StepPlot } from './step-plot.tsx';
import { describeSteps, stepsTable } from './step-words.ts';
import type { StepFaceProps } from './steps-props.ts';

/** Step lines of up to eight members in one picture, drawn by Recharts. */
export function StepLines(props: StepFaceProps) {
  const { series, records, range, on, codebook } = props;
  const id = useId();
  const { pointed, onPoint, openWhy } = usePointedDay(props.onOpenWhy);
  const spec = { series, range, events: props.events, codebook };
  const walk = timelineWalk([{ id: 'all', label: '', series }], records, codebook);

  return (
    <ChartFrame
      title={props.title ?? titleOf(series)}
      subtitle={props.subtitle}
      description={describeSteps(series, on, codebook)}
      notice={props.notice}
      source={props.source}
      table={stepsTable(series, range, codebook)}
      walk={walk}
      height={(width) => stepLayout(spec, width).height}
      onPin={openWhy}
      hasOwnSvg
    >
      {(plot) => (
        <StepPlot
          spec={spec}
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

function titleOf(series: readonly MemberSeries[]): string {
  const names = series.map(({ member }) => member.name);
  if (names.length > 3) return `The paths of ${names.length} members`;
  const listed = new Intl.ListFormat('en').format(names);
  return names.length === 1 ? `The path of ${listed}` : `The paths of ${listed}`;
}
