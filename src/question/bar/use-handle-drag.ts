import { type PointerEvent, useState } from 'react';
import type { DayRange } from '../../domain/intervals.ts';
import { HANDLES } from './slider-handle.tsx';
import { dayAtFraction } from './slider-scale.ts';
import type { HandleName, Slide } from './use-slide.ts';

type Handler = (event: PointerEvent) => void;

export interface HandleDrag {
  /** The days under the slider while a handle is held: they stand still under a pointer that moves. */
  readonly heldExtent: DayRange | null;
  /** What the slider does with a pointer, given the days that it spans. */
  readonly handlers: (
    extent: DayRange,
  ) => Readonly<Record<'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel', Handler>>;
}

/** A handle that follows the pointer; a press beside the handles brings the day shown there. */
export function useHandleDrag(slide: Pick<Slide, 'move' | 'release'>): HandleDrag {
  const [dragged, setDragged] = useState<{ readonly handle: HandleName; readonly extent: DayRange } | null>(null);
  const follow = (handle: HandleName, extent: DayRange, event: PointerEvent) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    if (width > 0) slide.move(handle, dayAtFraction((event.clientX - left) / width, extent), event.timeStamp);
  };
  const end = () => {
    setDragged(null);
    slide.release();
  };
  return {
    heldExtent: dragged?.extent ?? null,
    handlers: (extent) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        const handle = handleOf(event.target);
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged({ handle: handle ?? 'on', extent });
        if (handle === null) follow('on', extent, event);
      },
      onPointerMove: (event) => {
        if (dragged !== null) follow(dragged.handle, extent, event);
      },
      onPointerUp: end,
      onPointerCancel: end,
    }),
  };
}

function handleOf(target: EventTarget): HandleName | null {
  const name = target instanceof HTMLElement ? target.dataset['handle'] : undefined;
  return HANDLES.find((handle) => handle.name === name)?.name ?? null;
}
