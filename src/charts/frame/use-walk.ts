import { type KeyboardEvent, useState } from 'react';
import { intentOf } from '../walk/walk-keys.ts';
import { markWith, NOT_WALKING, transition, type WalkGrid, type WalkMark } from '../walk/walk.ts';

/** What a frame and its plot know of the walk. */
export interface Walk {
  /** The hovered mark, or else the one the keyboard stands on. */
  readonly active: WalkMark | null;
  readonly pinned: WalkMark | null;
  /** What is to be spoken; hovering says nothing. */
  readonly spoken: string;
  readonly setActive: (mark: WalkMark | null) => void;
  readonly pin: (mark: WalkMark) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

/** The walk through a grid by keys and pointer. `onActive` and `onPin` hear of each change as it is made. */
export function useWalk(
  grid: WalkGrid,
  onActive: (mark: WalkMark | null) => void,
  onPin: (mark: WalkMark) => void,
): Walk {
  const [state, setState] = useState(NOT_WALKING);
  const [hovered, setHovered] = useState<string | null>(null);
  const walked = markWith(grid, state.active);
  const pinned = markWith(grid, state.pinned);

  function setActive(mark: WalkMark | null) {
    setHovered(mark?.id ?? null);
    onActive(mark ?? walked);
  }

  function pin(mark: WalkMark) {
    setState({ active: mark.id, last: mark.id, pinned: mark.id });
    onPin(mark);
  }

  function onKeyDown(event: KeyboardEvent) {
    const intent = event.ctrlKey || event.metaKey || event.altKey ? null : intentOf(event.key);
    if (intent === null || (intent === 'escape' && state.active === null && state.pinned === null)) return;
    event.preventDefault();
    event.stopPropagation();
    const next = transition(grid, state, intent);
    const mark = markWith(grid, next.active);
    setState(next);
    setHovered(null);
    if (next.active !== state.active) onActive(mark);
    if (intent === 'enter' && next.pinned !== null && mark !== null) onPin(mark);
  }

  function onBlur() {
    setState({ ...state, active: null, last: state.active ?? state.last });
    onActive(null);
  }

  const spoken = walked === null ? '' : `${walked.label}${walked.id === pinned?.id ? '. Opened.' : ''}`;
  return { active: markWith(grid, hovered) ?? walked, pinned, spoken, setActive, pin, onKeyDown, onBlur };
}
