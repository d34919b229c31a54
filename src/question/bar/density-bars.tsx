import type { DayRange } from '../../domain/intervals.ts';
import type { DayCount } from '../density.ts';
import styles from './range-slider.module.css';
import { densityBars, fractionOf } from './slider-scale.ts';

const WIDTH = 1000;
const HEIGHT = 20;
/** More year labels than this would touch each other on a phone. */
const MOST_LABELS = 9;

export interface DensityBarsProps {
  readonly density: readonly DayCount[];
  readonly extent: DayRange;
}

/** How many records each quarter has, as bars over the years. Decoration: the charts and tables say it in numbers. */
export function DensityBars({ density, extent }: DensityBarsProps) {
  const bars = densityBars(density, extent).map(({ from, to, share }) => {
    const top = HEIGHT - Math.max(1.5, share * HEIGHT);
    return `M${px(from)} ${HEIGHT}V${top.toFixed(1)}H${px(to) - 1}V${HEIGHT}z`;
  });
  return (
    <div aria-hidden="true">
      <svg className={styles['bars']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
        <path d={bars.join('')} />
      </svg>
      {yearsOf(extent).map((year) => (
        <span
          key={year}
          className={styles['year']}
          style={{ insetInlineStart: `${fractionOf(`${year}-07-01`, extent) * 100}%` }}
        >
          {year}
        </span>
      ))}
    </div>
  );
}

function px(fraction: number): number {
  return Math.round(fraction * WIDTH * 10) / 10;
}

/** Years that are labelled: all, or every second, third and so on. */
function yearsOf({ from, to }: DayRange): readonly string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const every = Math.ceil(years.length / MOST_LABELS);
  return years.filter((_, index) => index % every === 0).map(String);
}
