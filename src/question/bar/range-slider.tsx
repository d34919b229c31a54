import type { DayCount } from '../density.ts';
import { useView } from '../use-view.ts';
import { DensityBars } from './density-bars.tsx';
import styles from './range-slider.module.css';
import { HANDLES, SliderHandle } from './slider-handle.tsx';
import { extentOf, fractionOf } from './slider-scale.ts';
import { useHandleDrag } from './use-handle-drag.ts';
import { useSlide } from './use-slide.ts';

/** The range and the day shown, over the density of the records. A press beside the handles brings the day there. */
export function RangeSlider({ density }: { readonly density: readonly DayCount[] }) {
  const { view } = useView();
  const slide = useSlide();
  const { heldExtent, handlers } = useHandleDrag(slide);
  const extent = heldExtent ?? extentOf(density, [view.from, view.on, view.to]);
  return (
    <fieldset aria-label="Range and day" className={styles['slider']} {...handlers(extent)}>
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
