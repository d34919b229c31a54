import { useId } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { ChartCaption } from '../frame/chart-caption.ts';
import { ChartFrame } from '../frame/chart-frame.tsx';
import { StancePatterns } from '../stance-mark/stance-patterns.tsx';
import { ChartTip } from '../tip/chart-tip.tsx';
import { sayLayout } from './say-layout.ts';
import { SayPlot } from './say-plot.tsx';
import { type SayAndDoRow, sayAndDoSeries } from './say-series.ts';
import { describeSayAndDo, memberInWords, sayTable, sayWalk } from './say-words.ts';

export interface SayAndDoProps extends ChartCaption {
  readonly rows: readonly SayAndDoRow[];
  /** The chosen day. */
  readonly on: Day;
  readonly codebook: Codebook;
  /** ISO codes of the members whose trails are drawn without pointing at them. */
  readonly trailed: readonly string[];
  readonly onOpenWhy: (member: string, day: Day) => void;
}

/** Rhetoric against law: each member by its level and by how binding the record is that sets it. Never a mean (rule 8). */
export function SayAndDo(props: SayAndDoProps) {
  const { rows, on, codebook, trailed } = props;
  const patterns = useId();
  const series = sayAndDoSeries(rows, on, codebook);
  const walk = sayWalk(series, codebook);
  return (
    <ChartFrame
      title="Level against binding strength"
      subtitle={`${props.subtitle}; across: the level, upwards: how binding the record is that sets it`}
      description={describeSayAndDo(series, on)}
      notice={props.notice}
      source={props.source}
      table={sayTable(series, on, codebook)}
      walk={walk}
      height={(width) => sayLayout(series, width, trailed).height}
      onPin={({ id }) => props.onOpenWhy(id, on)}
      renderOverlay={(plot) => {
        const mark = sayLayout(series, plot.width, trailed).marks.find(
          ({ one }) => one.member.iso3 === plot.active?.id,
        );
        return mark === undefined ? null : (
          <ChartTip
            x={mark.x + mark.width / 2}
            y={sayLayout(series, plot.width, trailed).bottom + 6}
            width={plot.width}
          >
            {memberInWords(mark.one, codebook)}
          </ChartTip>
        );
      }}
    >
      {(plot) => (
        <>
          <StancePatterns prefix={patterns} />
          <SayPlot
            layout={sayLayout(series, plot.width, trailed)}
            plot={plot}
            walk={walk}
            codebook={codebook}
            patterns={patterns}
          />
        </>
      )}
    </ChartFrame>
  );
}
