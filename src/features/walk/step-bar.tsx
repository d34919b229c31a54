import { useId, useRef } from 'react';
import { NOTICES } from '../../domain/dataset-notice.ts';
import { useView } from '../../question/use-view.ts';
import { Button } from '../../ui/button.tsx';
import { useFocusWithin } from './use-focus-within.ts';
import { useRoom } from './use-room.ts';
import type { Walk } from './use-walk.ts';
import type { WalkMove } from './walk-key.ts';
import { WALK_STEPS } from './walk-steps.ts';
import styles from './step-bar.module.css';

interface StepBarProps {
  readonly walk: Walk;
  readonly isPlaying: boolean;
  readonly onMove: (move: WalkMove) => void;
  readonly onPlay: () => void;
  /** The presenter goes by the bar's own buttons: focus stays on them where the bar moves to another place. */
  readonly isFocused: boolean;
}

/** One step: what it is called, what to say, where to look, and the ways on. The notice of made-up data is always in it. */
export function StepBar({ walk, isPlaying, onMove, onPlay, isFocused }: StepBarProps) {
  const { view } = useView();
  const { index, step } = walk;
  const id = useId();
  const bar = useRef<HTMLElement>(null);
  useRoom(bar);
  useFocusWithin(bar, isFocused);
  return (
    <section
      ref={bar}
      data-walk-bar
      className={styles['bar']}
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-words`}
    >
      <div className={styles['inner']}>
        <div className={styles['text']}>
          <p className={styles['number']}>
            Step {index + 1} of {WALK_STEPS.length}
          </p>
          <h2 id={`${id}-heading`} className={styles['heading']}>
            {step.heading}
          </h2>
          <p id={`${id}-words`}>{step.words}</p>
          <p className={styles['look']}>{step.look}</p>
        </div>
        <div className={styles['side']}>
          {view.dataset === 'illustrative' && <strong className={styles['notice']}>{NOTICES.illustrative}</strong>}
          <Ways walk={walk} isPlaying={isPlaying} onMove={onMove} onPlay={onPlay} />
        </div>
      </div>
    </section>
  );
}

function Ways({ walk, isPlaying, onMove, onPlay }: Omit<StepBarProps, 'isFocused'>) {
  const { index, isThere, goTo } = walk;
  const isLast = index === WALK_STEPS.length - 1;
  return (
    <div className={styles['ways']}>
      {!isThere && (
        <Button variant="quiet" onClick={() => goTo(index)}>
          Show this step
        </Button>
      )}
      <Button aria-keyshortcuts="PageUp" aria-disabled={index === 0} onClick={() => onMove('back')}>
        Back
      </Button>
      <Button variant="primary" aria-keyshortcuts="PageDown" aria-disabled={isLast} onClick={() => onMove('next')}>
        Next
      </Button>
      <Button aria-disabled={isLast} onClick={onPlay}>
        {isPlaying ? 'Pause' : 'Play'}
      </Button>
      <Button variant="quiet" aria-keyshortcuts="Escape" onClick={() => onMove('end')}>
        End
      </Button>
    </div>
  );
}
