import type { Codebook } from '../../domain/codebook.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { pieceWords, type Records } from '../stance-timeline/piece-words.ts';
import { BAND, findPiece } from '../stance-timeline/place.ts';
import { ChartTip } from '../tip/chart-tip.tsx';
import type { AlignedLayout } from './aligned-layout.ts';

interface AlignedTipProps {
  readonly layout: AlignedLayout;
  readonly plot: Plot;
  readonly records: Records;
  readonly codebook: Codebook;
}

/** What the active piece of a band says, and from when to when, in dates of the calendar. */
export function AlignedTip({ layout, plot, records, codebook }: AlignedTipProps) {
  const found = findPiece(layout.placed, plot.active?.id);
  if (found === null) return null;
  const words = pieceWords(found.piece.piece, records, codebook);
  return (
    <ChartTip x={layout.left + found.piece.x} y={layout.bandsTop + found.row.y + BAND + 6} width={plot.width}>
      <strong>
        {found.row.series.member.name}: {words.stance}
      </strong>
      <br />
      {words.from} to {words.to}
      {words.signs.length === 0 ? '' : `, ${words.signs.join(', ')}`}
    </ChartTip>
  );
}
