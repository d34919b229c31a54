import type { PieceWords } from './piece-words.ts';
import styles from './stance-timeline.module.css';

interface TimelineTooltipProps {
  readonly name: string;
  readonly words: PieceWords;
  /** Where it points to, px from the overlay's corner; `width` is the overlay's. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Whether it stands above `y`. */
  readonly isAbove: boolean;
}

const WIDTH = 264;

/** What is under the pointer or the walk, in a small box beside it. The live region speaks the same words. */
export function TimelineTooltip({ name, words, x, y, width, isAbove }: TimelineTooltipProps) {
  const left = Math.max(0, Math.min(x - 24, width - WIDTH));
  const note = words.signs.join(', ');
  return (
    <div
      className={styles['tooltip']}
      style={{ left, top: y, width: Math.min(WIDTH, width) }}
      data-above={isAbove}
      aria-hidden="true"
    >
      <strong>
        {name}: {words.stance}
      </strong>
      <span>
        {words.from} to {words.to}
      </span>
      {note === '' ? null : <span>{note}</span>}
      {words.setBy === '' ? null : <span>Set by {words.setBy}</span>}
    </div>
  );
}
