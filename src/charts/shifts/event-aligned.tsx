import { useId } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import { shortDate } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { ChartCaption } from '../frame/chart-caption.ts';
import { ChartFrame } from '../frame/chart-frame.tsx';
import { StancePatterns } from '../stance-mark/stance-patterns.tsx';
import { timelineWalk } from '../stance-timeline/timeline-walk.ts';
import { alignedLayout } from './aligned-layout.ts';
import { AlignedPlot } from './aligned-plot.tsx';
import { type AlignedEvent, type AlignedRow, alignedSections, CAPTION, withoutLevelInWords } from './aligned-series.ts';
import { AlignedTip } from './aligned-tip.tsx';
import { alignedTable, describeAligned } from './aligned-words.ts';

export interface EventAlignedProps extends ChartCaption {
  readonly rows: readonly AlignedRow[];
  readonly event: AlignedEvent;
  readonly codebook: Codebook;
  /** The clicked mark's member and first day. */
  readonly onOpenWhy: (member: string, day: Day) => void;
  readonly memberHref: (iso3: string) => string;
}

/** Before and after an event: all members on its clock, those that moved first on top. */
export function EventAligned(props: EventAlignedProps) {
  const { rows, event, codebook } = props;
  const patterns = useId();
  const sections = alignedSections(rows, event);
  const silent = withoutLevelInWords(rows, event);
  const records = new Map(rows.flatMap(({ evidence }) => evidence.map((record) => [record.id, record])));
  const walk = timelineWalk(sections, records, codebook);
  const layoutAt = (width: number) => alignedLayout(sections, event, silent, codebook, width);
  return (
    <ChartFrame
      title={`Before and after: ${event.title}`}
      subtitle={`${props.subtitle}; aligned on ${shortDate(event.day)}. ${CAPTION}`}
      description={describeAligned(rows, event)}
      notice={props.notice}
      source={props.source}
      table={alignedTable(rows, event, codebook)}
      walk={walk}
      height={(width) => layoutAt(width).height}
      onPin={({ member, day }) => {
        if (member !== undefined && day !== undefined) props.onOpenWhy(member, day);
      }}
      renderOverlay={(plot) => (
        <AlignedTip layout={layoutAt(plot.width)} plot={plot} records={records} codebook={codebook} />
      )}
    >
      {(plot) => (
        <>
          <StancePatterns prefix={patterns} />
          <AlignedPlot
            layout={layoutAt(plot.width)}
            event={event}
            rows={rows}
            plot={plot}
            walk={walk}
            codebook={codebook}
            patterns={patterns}
            memberHref={props.memberHref}
          />
        </>
      )}
    </ChartFrame>
  );
}
