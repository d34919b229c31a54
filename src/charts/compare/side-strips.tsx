import { useId } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { ChartCaption } from '../frame/chart-caption.ts';
import { ChartFrame, type Plot } from '../frame/chart-frame.tsx';
import { StancePatterns } from '../stance-mark/stance-patterns.tsx';
import { ChartTip } from '../tip/chart-tip.tsx';
import type { BothDays, SideOnDays } from './compared-days.ts';
import { daysTable, daysWalk, describeDays, segmentId } from './day-words.ts';
import { hasShares, STRIP, type StripsLayout, stripsLayout } from './strips-layout.ts';
import { StripsPlot } from './strips-plot.tsx';

export interface SideStripsProps extends ChartCaption {
  readonly sides: readonly SideOnDays[];
  readonly days: BothDays;
  readonly codebook: Codebook;
  /** A click, or Enter, where a single member stands, with the day of its strip. */
  readonly onOpenWhy: (member: string, day: Day) => void;
}

/** The members of each side by level on two days: counts and shares, with which way they went. */
export function SideStrips({ sides, days, codebook, subtitle, notice, source, onOpenWhy }: SideStripsProps) {
  const patterns = useId();
  const walk = daysWalk(sides, days, codebook);
  const { earlier, later } = days;
  const layoutFor = (width: number) => stripsLayout(sides, days, codebook, width);
  return (
    <ChartFrame
      title={earlier === later ? 'On one day' : 'Before and after'}
      subtitle={`${subtitle}; ${[...new Set([earlier, later])].map(dateInWords).join(' against ')}${hasShares(sides) ? '; shares of each side’s members' : ''}`}
      description={describeDays(sides, days, codebook)}
      notice={notice}
      source={source}
      table={daysTable(sides, days, codebook)}
      walk={walk}
      height={(width) => layoutFor(width).height}
      onPin={({ member, row }) => {
        if (member !== undefined) onOpenWhy(member, row.endsWith(later) ? later : earlier);
      }}
      renderOverlay={(plot) => <StripTip layout={layoutFor(plot.width)} plot={plot} />}
    >
      {(plot) => (
        <>
          <StancePatterns prefix={patterns} />
          <StripsPlot layout={layoutFor(plot.width)} plot={plot} walk={walk} codebook={codebook} patterns={patterns} />
        </>
      )}
    </ChartFrame>
  );
}

/** Who stands at the raised level. */
function StripTip({ layout, plot }: { readonly layout: StripsLayout; readonly plot: Plot }) {
  const strips = layout.blocks.flatMap((block) => block.strips);
  for (const { strip, y, segments } of strips) {
    const found = segments.find(({ segment }) => segmentId(strip, segment) === plot.active?.id);
    if (found !== undefined) {
      return (
        <ChartTip x={layout.left + found.x + found.width / 2} y={y + STRIP + 4} width={plot.width}>
          {plot.active?.label}
        </ChartTip>
      );
    }
  }
  return null;
}
