import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { isLevel } from '../../domain/scale.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { labelOf, letterOf } from '../stance-mark/stance-letter.tsx';
import { ChartTip, TipLine } from '../tip/chart-tip.tsx';
import { type DistributionLayout, type DistributionSpec, valueText } from './distribution-layout.ts';
import { valuesOf } from './distribution-rows.ts';
import { stepOn } from './distribution-words.ts';

interface DistributionTipProps {
  readonly spec: DistributionSpec;
  readonly layout: DistributionLayout;
  readonly plot: Plot;
  readonly pointed: Day | null;
}

/** The counts of the pointed or walked day, from the top of the stack down. */
export function DistributionTip({ spec, layout, plot, pointed }: DistributionTipProps) {
  const day = pointed ?? plot.active?.day;
  const step = day === undefined || plot.active === null ? undefined : stepOn(spec.steps, day);
  if (day === undefined || step === undefined) return null;
  const values = valuesOf(step.counts, layout.codes, spec.mode);
  return (
    <ChartTip x={layout.left + layout.scale.start(day)} y={plot.furniture.top + layout.top + 4} width={plot.width}>
      <strong>{dateInWords(day)}</strong>
      {layout.codes
        .toReversed()
        .filter((code) => step.counts[code] > 0)
        .map((code) => (
          <TipLine
            key={code}
            code={code}
            letter={isLevel(code) ? letterOf(code, spec.codebook) : '–'}
            isRaised={plot.active?.row === code}
          >
            {labelOf(code, spec.codebook)} {valueText(values[code], spec.mode)}
          </TipLine>
        ))}
    </ChartTip>
  );
}
