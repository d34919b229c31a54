import type { Codebook } from '../../domain/codebook.ts';
import type { ReasonYears } from '../../domain/reasons-by-year.ts';
import type { ChartCaption } from '../frame/chart-caption.ts';
import { ChartFrame } from '../frame/chart-frame.tsx';
import { ChartTip } from '../tip/chart-tip.tsx';
import { reasonLayout, yearsOf } from './reason-layout.ts';
import { ReasonPlot } from './reason-plot.tsx';
import { describeReasons, reasonTable, reasonWalk, yearInWords } from './reason-words.ts';

export interface ReasonsProps extends ChartCaption {
  /** As `reasonsByYear` of the domain gives them. */
  readonly reasons: readonly ReasonYears[];
  readonly codebook: Codebook;
}

/** Which reasons were given for restricting and against it, year by year, the most frequent first. */
export function Reasons({ reasons, codebook, subtitle, notice, source }: ReasonsProps) {
  const walk = reasonWalk(reasons, codebook);
  return (
    <ChartFrame
      title="Reasons over time"
      subtitle={`${subtitle}; records that give each reason, by year`}
      description={describeReasons(reasons, codebook)}
      notice={notice}
      source={source}
      table={reasonTable(reasons, yearsOf(reasons), codebook)}
      walk={walk}
      height={(width) => reasonLayout(reasons, codebook, width).height}
      renderOverlay={(plot) => {
        const layout = reasonLayout(reasons, codebook, plot.width);
        const row = layout.rows.find(({ reason }) => reason.id === plot.active?.row);
        const pair = row?.pairs.find(({ id }) => id === plot.active?.id);
        return row === undefined || pair === undefined ? null : (
          <ChartTip x={pair.x} y={row.foot + 4} width={plot.width}>
            {yearInWords(row.reason, pair.year, codebook)}
          </ChartTip>
        );
      }}
    >
      {(plot) => (
        <ReasonPlot layout={reasonLayout(reasons, codebook, plot.width)} plot={plot} walk={walk} codebook={codebook} />
      )}
    </ChartFrame>
  );
}
