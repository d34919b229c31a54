import { useId } from 'react';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import { codeOf } from '../../domain/stance.ts';
import { ChartFrame } from '../frame/chart-frame.tsx';
import type { ChartTable } from '../frame/chart-table.tsx';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import { StancePatterns } from '../stance-mark/stance-patterns.tsx';
import { ChartTip } from '../tip/chart-tip.tsx';
import type { WalkGrid } from '../walk/walk.ts';
import { arrowsLayout, shiftsBySize } from './arrows-layout.ts';
import { ArrowsPlot } from './arrows-plot.tsx';
import type { ShiftChartProps } from './shift-matrix.tsx';
import { levelsPassed, type MemberShift, shiftInWords, sizeInWords, type TwoDays } from './shift-words.ts';

/** Who went how far: an arrow for each member whose level changed, the longest first. */
export function ShiftArrows({ shifts, days, codebook, subtitle, notice, source, onOpenMember }: ShiftChartProps) {
  const patterns = useId();
  const changed = shiftsBySize(shifts);
  const walk: WalkGrid = changed.map((shift) => {
    const { iso3, name } = shift.member;
    return {
      id: iso3,
      label: name,
      marks: [{ id: iso3, row: iso3, member: iso3, label: shiftInWords(shift, codebook) }],
    };
  });
  return (
    <ChartFrame
      title="Who went how far"
      subtitle={`${subtitle}; ${dateInWords(days.since)} to ${dateInWords(days.on)}`}
      description={describeArrows(changed, codebook)}
      notice={notice}
      source={source}
      table={arrowsTable(changed, days, codebook)}
      walk={walk}
      height={(width) => arrowsLayout(changed, width).height}
      onPin={({ id }) => onOpenMember(id)}
      renderOverlay={(plot) => {
        const arrow = arrowsLayout(changed, plot.width).arrows.find(
          ({ shift }) => shift.member.iso3 === plot.active?.id,
        );
        return arrow === undefined ? null : (
          <ChartTip x={Math.max(arrow.x1, arrow.x2)} y={arrow.y + 14} width={plot.width}>
            {shiftInWords(arrow.shift, codebook)}
          </ChartTip>
        );
      }}
    >
      {(plot) => (
        <>
          <StancePatterns prefix={patterns} />
          <ArrowsPlot
            layout={arrowsLayout(changed, plot.width)}
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

function describeArrows(changed: readonly MemberShift[], codebook: Codebook): string {
  const [longest] = changed;
  const moves = changed.filter((shift) => levelsPassed(shift) !== null).length;
  if (longest === undefined) return 'No member’s level changed.';
  if (moves === 0) return `No member moved from level to level; ${changed.length} gained or lost one.`;
  const rest = changed.length - moves;
  const others = rest === 0 ? '' : `; ${rest} more gained or lost a level`;
  return `${moves} moved from level to level${others}.${isAlone(changed) ? ` The longest move: ${shiftInWords(longest, codebook)}.` : ''}`;
}

/** Whether no other move is as long as the first. */
function isAlone(changed: readonly MemberShift[]): boolean {
  const [longest = 0, next = 0] = changed.map((shift) => Math.abs(levelsPassed(shift) ?? 0));
  return longest > next;
}

function arrowsTable(changed: readonly MemberShift[], days: TwoDays, codebook: Codebook): ChartTable {
  return {
    caption: `Members whose level changed between ${dateInWords(days.since)} and ${dateInWords(days.on)}, the longest moves first`,
    columns: ['Member', 'Before', 'After', 'Change'],
    rows: changed.map((shift) => [
      shift.member.name,
      labelOf(codeOf(shift.before), codebook),
      labelOf(codeOf(shift.stance), codebook),
      sizeInWords(shift),
    ]),
  };
}
