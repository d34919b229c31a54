import { useId } from 'react';
import type { Member } from '../../domain/member.ts';
import type { Question } from '../../domain/question.ts';
import { ChartFrame } from '../frame/chart-frame.tsx';
import { laneGroups, type LaneMark } from '../member-lanes/lane-series.ts';
import { laneTable, laneWalk } from '../member-lanes/lane-words.ts';
import { memberSeries, type TimelineRow } from '../stance-timeline/series.ts';
import { describeSteps } from '../steps/step-words.ts';
import type { DatedChart } from '../time-axis/dated-chart.ts';
import type { CodedPosition } from '../../domain/position.ts';
import { briefPathLayout } from './brief-path-layout.ts';
import { BriefPathPlot } from './brief-path-plot.tsx';

export interface BriefPathProps extends Omit<DatedChart, 'events'> {
  readonly member: Member;
  readonly row: TimelineRow;
  /** The member's records that are shown in the lanes. */
  readonly records: readonly CodedPosition[];
  /** For the axis, and for which records speak. */
  readonly question: Question;
  readonly onOpenCard: (id: string) => void;
}

/** One member's path over the levels, and under it a lane for each institution with what it said: both on the same days. */
export function BriefPath(props: BriefPathProps) {
  const { member, row, range, on, codebook } = props;
  const id = useId();
  const series = memberSeries(row, range);
  const groups = laneGroups(props).filter((group) => group.id === 'institutions');
  const walk = laneWalk(groups, codebook);
  const marks = groups.flatMap(({ lanes }) => lanes.flatMap((lane): readonly LaneMark[] => lane.marks));
  return (
    <ChartFrame
      title={props.title ?? `${member.name}: its path, and who said what`}
      subtitle={props.subtitle}
      description={describeSteps([series], on, codebook)}
      notice={props.notice}
      source={props.source}
      table={laneTable(member, groups, codebook)}
      walk={walk}
      height={(width) => briefPathLayout(groups, range, width).height}
      onPin={(pinned) => {
        const mark = marks.find((one) => one.id === pinned.id);
        if (mark !== undefined) props.onOpenCard(mark.record.id);
      }}
    >
      {(plot) => (
        <BriefPathPlot
          series={series}
          layout={briefPathLayout(groups, range, plot.width)}
          plot={plot}
          walk={walk}
          on={on}
          codebook={codebook}
          id={id}
        />
      )}
    </ChartFrame>
  );
}
