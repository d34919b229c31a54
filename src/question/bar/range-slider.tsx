import { type PointerEvent, useState } from 'react';
import type { DayRange } from '../../domain/intervals.ts';
import type { DayCount } from '../density.ts';
import { useView } from '../use-view.ts';
import { DensityBars } from './density-bars.tsx';
import styles from './range-slider.module.css';
import { HANDLES, SliderHandle } from './slider-handle.tsx';
import { dayAtFraction, extentOf, fractionOf } from './slider-scale.ts';
import { type HandleName, useSlide } from './use-slide.ts';

/** The range and the day shown, over the density of the records. A press beside the handles brings the day there. */
export function RangeSlider({ density }: { readonly density: readonly DayCount[] }) {
  const { view } = useView();
  const slide = useSlide();
  const [dragged, setDragged] = useState<{ readonly handle: HandleName; readonly extent: DayRange } | null>(null);
  // The extent holds still under a pointer that moves.
  const extent = dragged?.extent ?? extentOf(density, [view.from, view.on, view.to]);

  const follow = (handle: HandleName, event: PointerEvent) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    if (width > 0) slide.move(handle, dayAtFraction((event.clientX - left) / width, extent), event.timeStamp);
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const handle = handleOf(event.target);
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragged({ handle: handle ?? 'on', extent });
    if (handle === null) follow('on', event);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (dragged !== null) follow(dragged.handle, event);
  };
  const onPointerEnd = () => {
    setDragged(null);
    slide.release();
  };

  return (
    <fieldset
      aria-label="Range and day"
      className={styles['slider']}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
    >
      <DensityBars density={density} extent={extent} />
      <div className={styles['track']} />
      <div
        className={styles['chosen']}
        style={{
          insetInlineStart: `${fractionOf(slide.dayOf('from'), extent) * 100}%`,
          insetInlineEnd: `${(1 - fractionOf(slide.dayOf('to'), extent)) * 100}%`,
        }}
      />
      {HANDLES.map(({ name, label }) => (
        <SliderHandle
          key={name}
          name={name}
          label={label}
          day={slide.dayOf(name)}
          extent={extent}
          onMove={slide.move}
          onRelease={slide.release}
        />
      ))}
    </fieldset>
  );
}

function handleOf(target: EventTarget): HandleName | null {
  const name = target instanceof HTMLElement ? target.dataset['handle'] : undefined;
  return HANDLES.find((handle) => handle.name === name)?.name ?? null;
}
