import type { Day } from '../../domain/calendar-date.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { pieceWords, type Records } from './piece-words.ts';
import { findPiece, PITCH } from './place.ts';
import { timelineLayout, type TimelineSpec } from './timeline-layout.ts';
import { TimelineTooltip } from './timeline-tooltip.tsx';

interface TimelineOverlayProps {
  readonly spec: TimelineSpec;
  readonly plot: Plot;
  readonly records: Records;
  /** The day under the pointer; null while the keyboard walks. */
  readonly pointed: Day | null;
}

/** The tooltip of the active mark, under its band, or above it near the bottom: at the pointer, or at the band's left end. */
export function TimelineOverlay({ spec, plot, records, pointed }: TimelineOverlayProps) {
  const layout = timelineLayout(spec, plot.width);
  const found = findPiece(layout.placed, plot.active?.id);
  if (found === null) return null;
  const { row, piece } = found;
  const isAbove = row.y > layout.placed.height * 0.75;
  const at = Math.max(piece.x, pointed === null ? 0 : layout.scale.start(pointed));
  return (
    <TimelineTooltip
      name={row.series.member.name}
      words={pieceWords(piece.piece, records, spec.codebook)}
      x={layout.left + at}
      y={layout.top + row.y + (isAbove ? -6 : PITCH + 4)}
      isAbove={isAbove}
      width={plot.width}
    />
  );
}
