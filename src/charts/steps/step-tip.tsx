import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import { isLevel } from '../../domain/scale.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { labelOf, letterOf } from '../stance-mark/stance-letter.tsx';
import { runOn } from '../stance-timeline/series.ts';
import { ChartTip, TipLine } from '../tip/chart-tip.tsx';
import type { StepLayout, StepSpec } from './step-layout.ts';
import { isStaleOn, rankOfRun } from './step-rows.ts';

interface StepTipProps {
  readonly spec: StepSpec;
  readonly plot: Plot;
  readonly layout: StepLayout;
  readonly codebook: Codebook;
  readonly pointed: Day | null;
}

/** What each line had on the pointed or walked day, the raised one in strong type, most restrictive first. */
export function StepTip({ spec, plot, layout, codebook, pointed }: StepTipProps) {
  const day = pointed ?? plot.active?.day;
  if (day === undefined || plot.active === null) return null;
  const lines = spec.series
    .map((one) => ({ member: one.member, run: runOn(one, day) }))
    .toSorted((a, b) => (rankIn(b.run) ?? 0) - (rankIn(a.run) ?? 0));
  return (
    <ChartTip x={layout.left + layout.scale.start(day)} y={plot.furniture.top + layout.top + 4} width={plot.width}>
      <strong>{dateInWords(day)}</strong>
      {lines.map(({ member, run }) =>
        run === undefined ? null : (
          <TipLine
            key={member.iso3}
            code={run.code}
            letter={isLevel(run.code) ? letterOf(run.code, codebook) : '–'}
            isRaised={plot.active?.member === member.iso3}
          >
            {member.name}: {labelOf(run.code, codebook)}
            {isStaleOn(run, day) ? ', carried forward' : ''}
          </TipLine>
        ),
      )}
    </ChartTip>
  );
}

function rankIn(run: Parameters<typeof rankOfRun>[0] | undefined): number | null {
  return run === undefined ? null : rankOfRun(run);
}
