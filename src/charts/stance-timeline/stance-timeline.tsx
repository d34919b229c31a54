import { useId } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import type { Group } from '../../domain/member.ts';
import { ChartFrame } from '../frame/chart-frame.tsx';
import { usePointedDay } from '../frame/use-pointed-day.ts';
import type { DatedChart } from '../time-axis/dated-chart.ts';
import { describeTimeline } from './describe.ts';
import { memberSeries, type TimelineRow } from './series.ts';
import { sortSeries, type TimelineSort } from './sort-series.ts';
import { timelineTable } from './table.ts';
import { timelineLayout } from './timeline-layout.ts';
import { TimelineOverlay } from './timeline-overlay.tsx';
import { TimelinePlot } from './timeline-plot.tsx';
import { timelineWalk } from './timeline-walk.ts';

export interface StanceTimelineProps extends DatedChart {
  /** One for each member, in any order. */
  readonly rows: readonly TimelineRow[];
  readonly sort: TimelineSort;
  /** In the order of the sections, for `sort: 'group'`. */
  readonly groups?: readonly Group[];
  /** A day on which the clicked mark holds: the one under the pointer, or the mark's first. */
  readonly onOpenWhy: (member: string, day: Day) => void;
  readonly memberHref: (iso3: string) => string;
  /** ISO code of the member that another chart raises, and word to the others of what is raised here. */
  readonly raised?: string | null;
  readonly onRaise?: (member: string | null) => void;
}

/** The home chart: who stood where, from when, for how long, on real dates. */
export function StanceTimeline(props: StanceTimelineProps) {
  const { rows, range, on, codebook, sort, groups = [] } = props;
  const patterns = useId();
  const { pointed, onPoint, openWhy } = usePointedDay(props.onOpenWhy);
  const series = rows.map((row) => memberSeries(row, range));
  const sections = sortSeries(series, sort, on, groups, codebook);
  const records = new Map(rows.flatMap((row) => row.evidence.map((record) => [record.id, record])));
  const walk = timelineWalk(sections, records, codebook);
  const spec = { sections, range, events: props.events, hasHeadings: sort === 'group', codebook };

  return (
    <ChartFrame
      title={props.title ?? 'Stance timeline'}
      subtitle={props.subtitle}
      description={describeTimeline(series, range, on, codebook)}
      notice={props.notice}
      source={props.source}
      table={timelineTable(sections, range, records, codebook)}
      walk={walk}
      height={(width) => timelineLayout(spec, width).height}
      onPin={openWhy}
      onActive={(mark) => props.onRaise?.(mark?.member ?? null)}
      renderOverlay={(plot) => <TimelineOverlay spec={spec} plot={plot} records={records} pointed={pointed} />}
    >
      {(plot) => (
        <TimelinePlot
          spec={spec}
          plot={plot}
          walk={walk}
          on={on}
          patterns={patterns}
          pointed={pointed}
          onPoint={onPoint}
          raised={props.raised ?? null}
          memberHref={props.memberHref}
        />
      )}
    </ChartFrame>
  );
}
