import type { Codebook } from '../../domain/codebook.ts';
import { isLevel } from '../../domain/scale.ts';
import { labelOf, letterOf } from '../stance-mark/stance-letter.tsx';
import { ChartTip, TipLine } from '../tip/chart-tip.tsx';
import { CHIP, type LaneLayout } from './lane-layout.ts';
import type { LaneMark } from './lane-series.ts';
import { voiceOf, WEIGHT_WORDS, whenInWords } from './lane-words.ts';

interface LaneTipProps {
  readonly layout: LaneLayout;
  readonly mark: LaneMark | null;
  readonly codebook: Codebook;
  /** px */
  readonly width: number;
}

/** What the active record is: value, date, instrument, institution, and how it counts. */
export function LaneTip({ layout, mark, codebook, width }: LaneTipProps) {
  const lane = layout.lanes.find(({ marks }) => marks.some((one) => one.mark.id === mark?.id));
  const placed = lane?.marks.find((one) => one.mark.id === mark?.id);
  if (mark === null || lane === undefined || placed === undefined) return null;
  return (
    <ChartTip x={layout.left + placed.x} y={lane.y + placed.y + CHIP.height + 8} width={width}>
      <TipLine code={mark.code} letter={isLevel(mark.code) ? letterOf(mark.code, codebook) : '–'} isRaised>
        {labelOf(mark.code, codebook)}, {whenInWords(mark)}
      </TipLine>
      {voiceOf(mark, codebook).toReversed().join(', ')}
      <br />
      {WEIGHT_WORDS[mark.weight]}
      {mark.isMuted ? ', before it was a member' : ''}
    </ChartTip>
  );
}
