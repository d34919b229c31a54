import { useId } from 'react';
import type { Member } from '../../domain/member.ts';
import type { CodedPosition } from '../../domain/position.ts';
import type { Question } from '../../domain/question.ts';
import { ChartFrame } from '../frame/chart-frame.tsx';
import type { DatedChart } from '../time-axis/dated-chart.ts';
import { laneLayout } from './lane-layout.ts';
import { LanePlot } from './lane-plot.tsx';
import { type LaneMark, laneGroups } from './lane-series.ts';
import { LaneTip } from './lane-tip.tsx';
import { describeLanes, laneTable, laneWalk } from './lane-words.ts';

export interface MemberLanesProps extends DatedChart {
  readonly member: Member;
  /** What is to be shown of the member: all services and institutions, published and known. */
  readonly records: readonly CodedPosition[];
  /** For the axis, and for which records speak; its services filter nothing here. */
  readonly question: Question;
  /** Opens the evidence card of a record. */
  readonly onOpenCard: (id: string) => void;
}

/** One member's records in lanes: who said what about which service, and where they contradict each other. */
export function MemberLanes(props: MemberLanesProps) {
  const { member, on, codebook, range } = props;
  const patterns = useId();
  const groups = laneGroups(props);
  const spec = { groups, range, events: props.events };
  const walk = laneWalk(groups, codebook);
  const marks = groups.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.marks));
  const find = (id: string | undefined): LaneMark | null => marks.find((mark) => mark.id === id) ?? null;
  return (
    <ChartFrame
      title={props.title ?? `${member.name}: who said what`}
      subtitle={props.subtitle}
      description={describeLanes(member, groups, props.question, on, codebook)}
      notice={props.notice}
      source={props.source}
      table={laneTable(member, groups, codebook)}
      walk={walk}
      height={(width) => laneLayout(spec, width).height}
      onPin={({ id }) => {
        const mark = find(id);
        if (mark !== null) props.onOpenCard(mark.record.id);
      }}
      renderOverlay={(plot) => (
        <LaneTip
          layout={laneLayout(spec, plot.width)}
          mark={find(plot.active?.id)}
          codebook={codebook}
          width={plot.width}
        />
      )}
    >
      {(plot) => (
        <LanePlot
          layout={laneLayout(spec, plot.width)}
          plot={plot}
          walk={walk}
          on={on}
          accession={member.natoAccession}
          codebook={codebook}
          patterns={patterns}
        />
      )}
    </ChartFrame>
  );
}
