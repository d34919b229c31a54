import { useId } from 'react';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import { shiftCells } from '../../domain/shift-cells.ts';
import type { ChartCaption } from '../frame/chart-caption.ts';
import { ChartFrame } from '../frame/chart-frame.tsx';
import { StancePatterns } from '../stance-mark/stance-patterns.tsx';
import { ChartTip } from '../tip/chart-tip.tsx';
import { matrixLayout } from './matrix-layout.ts';
import { MatrixPlot } from './matrix-plot.tsx';
import { cellId, cellWords, describeShifts, matrixTable, matrixWalk, type MemberShift, type TwoDays } from './shift-words.ts'; // prettier-ignore

export interface ShiftChartProps extends ChartCaption {
  readonly shifts: readonly MemberShift[];
  readonly days: TwoDays;
  readonly codebook: Codebook;
  /** ISO 3166-1 alpha-3 of the member of a pinned mark. */
  readonly onOpenMember: (iso3: string) => void;
}

/** From which level to which: members counted in a matrix of before and after, and named where one looks. */
export function ShiftMatrix({ shifts, days, codebook, subtitle, notice, source, onOpenMember }: ShiftChartProps) {
  const patterns = useId();
  const cells = shiftCells(shifts);
  const walk = matrixWalk(cells, codebook);
  return (
    <ChartFrame
      title="From which level to which"
      subtitle={`${subtitle}; ${dateInWords(days.since)} against ${dateInWords(days.on)}`}
      description={describeShifts(shifts, days)}
      notice={notice}
      source={source}
      table={matrixTable(cells, days, codebook)}
      walk={walk}
      height={(width) => matrixLayout(cells, width).height}
      onPin={({ id }) => {
        const there = cells.find((cell) => cellId(cell) === id)?.shifts ?? [];
        const [only] = there;
        if (only !== undefined && there.length === 1) onOpenMember(only.member.iso3);
      }}
      renderOverlay={(plot) => {
        const shown = plot.active ?? plot.pinned;
        const placed = matrixLayout(cells, plot.width).cells.find(({ cell }) => cellId(cell) === shown?.id);
        return placed === undefined ? null : (
          <ChartTip x={placed.x + placed.width / 2} y={placed.y + placed.height + 4} width={plot.width}>
            {cellWords(placed.cell, codebook)}
          </ChartTip>
        );
      }}
    >
      {(plot) => (
        <>
          <StancePatterns prefix={patterns} />
          <MatrixPlot
            layout={matrixLayout(cells, plot.width)}
            plot={plot}
            walk={walk}
            days={days}
            codebook={codebook}
            patterns={patterns}
          />
        </>
      )}
    </ChartFrame>
  );
}
