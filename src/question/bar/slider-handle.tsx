import type { KeyboardEvent } from 'react';
import { type Day, dayNumber } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { DayRange } from '../../domain/intervals.ts';
import styles from './range-slider.module.css';
import { dayAfterKey, fractionOf } from './slider-scale.ts';
import type { HandleName } from './use-slide.ts';

export const HANDLES: readonly { readonly name: HandleName; readonly label: string }[] = [
  { name: 'from', label: 'Start of the range' },
  { name: 'on', label: 'Day shown' },
  { name: 'to', label: 'End of the range' },
];

export interface SliderHandleProps {
  readonly name: HandleName;
  readonly label: string;
  readonly day: Day;
  readonly extent: DayRange;
  /** `at` is the event's time stamp in ms. */
  readonly onMove: (name: HandleName, day: Day, at: number) => void;
  readonly onRelease: () => void;
}

/** One handle: a slider by itself to keyboards and screen readers, its value said as a date (WAI-ARIA APG, multi-thumb slider). */
export function SliderHandle({ name, label, day, extent, onMove, onRelease }: SliderHandleProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const moved = dayAfterKey(day, event.key, event.shiftKey, extent);
    if (moved === null) return;
    event.preventDefault();
    onMove(name, moved, event.timeStamp);
  };
  return (
    // Three native range inputs over each other would cover one another's thumbs.
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="slider"
      tabIndex={0}
      className={styles['handle']}
      data-handle={name}
      style={{ insetInlineStart: `${fractionOf(day, extent) * 100}%` }}
      aria-label={label}
      aria-valuemin={dayNumber(extent.from)}
      aria-valuemax={dayNumber(extent.to)}
      aria-valuenow={dayNumber(day)}
      aria-valuetext={dateInWords(day)}
      onKeyDown={onKeyDown}
      onKeyUp={onRelease}
      onBlur={onRelease}
    />
  );
}
