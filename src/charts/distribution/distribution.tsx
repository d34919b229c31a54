import { useId, useState } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import type { DistributionStep } from '../../domain/distribution.ts';
import { ChartFrame } from '../frame/chart-frame.tsx';
import type { DatedChart } from '../time-axis/dated-chart.ts';
import { distributionLayout } from './distribution-layout.ts';
import { DistributionPlot } from './distribution-plot.tsx';
import type { DistributionMode } from './distribution-rows.ts';
import { describeDistribution, distributionTable, distributionWalk } from './distribution-words.ts';

export interface DistributionProps extends DatedChart {
  /** As `distribution` of the domain gives them for the range. */
  readonly steps: readonly DistributionStep[];
  /** Shares are of those that are members on the day. */
  readonly mode: DistributionMode;
  /** Height of the stack, px; where it is left out, as the page has room. */
  readonly tall?: number;
  /** A click, or Enter on a mark: the day under the pointer, or the mark's first. */
  readonly onOpenDay: (day: Day) => void;
}

/** How the alliance drifts: members per level as a stack of steps, who has none on top. */
export function Distribution(props: DistributionProps) {
  const { steps, mode, range, on, codebook } = props;
  const id = useId();
  const [pointed, setPointed] = useState<Day | null>(null);
  const spec = { steps, mode, range, events: props.events, codebook, tall: props.tall };
  const walk = distributionWalk(steps, mode, codebook);
  return (
    <ChartFrame
      title={props.title ?? (mode === 'counts' ? 'How many stand where' : 'What share stands where')}
      subtitle={props.subtitle}
      description={describeDistribution(steps, on, codebook)}
      notice={props.notice}
      source={props.source}
      table={distributionTable(steps, mode, codebook)}
      walk={walk}
      height={(width) => distributionLayout(spec, width).height}
      onPin={(mark) => {
        const day = pointed ?? mark.day;
        if (day !== undefined) props.onOpenDay(day);
      }}
      hasOwnSvg
    >
      {(plot) => (
        <DistributionPlot spec={spec} plot={plot} walk={walk} on={on} id={id} pointed={pointed} onPoint={setPointed} />
      )}
    </ChartFrame>
  );
}
