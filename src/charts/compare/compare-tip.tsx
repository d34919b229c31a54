import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import { rankOf } from '../../domain/scale.ts';
import type { SideStep } from '../../domain/side-standing.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { letterOf } from '../stance-mark/stance-letter.tsx';
import { ChartTip, TipLine } from '../tip/chart-tip.tsx';
import type { CompareLayout } from './compare-layout.ts';
import { sideLook, stepOn } from './compared-side.ts';
import { standingInWords } from './path-words.ts';

interface CompareTipProps {
  readonly layout: CompareLayout;
  readonly plot: Plot;
  readonly codebook: Codebook;
  readonly pointed: Day | null;
}

/** Where each side stood on the pointed or walked day, the most restrictive median first. */
export function CompareTip({ layout, plot, codebook, pointed }: CompareTipProps) {
  const active = plot.active;
  const day = pointed ?? active?.day;
  const panel = layout.panels.find(({ sides }) => sides.some(({ side }) => side.id === active?.row));
  if (active === null || day === undefined || panel === undefined) return null;
  const lines = layout.panels
    .flatMap(({ sides }) => sides)
    .flatMap(({ side, at, path }) => {
      const step = stepOn(path, day);
      return step === undefined ? [] : [{ side, at, step }];
    })
    .toSorted((a, b) => rankIn(b.step) - rankIn(a.step));
  return (
    <ChartTip
      x={panel.x + panel.plot.left + panel.plot.scale.start(day)}
      y={panel.y + panel.plot.top + 4}
      width={plot.width}
    >
      <strong>{dateInWords(day)}</strong>
      {lines.map(({ side, at, step }) => (
        <TipLine
          key={side.id}
          code={step.median?.lower ?? null}
          letter={step.median === null ? '–' : letterOf(step.median.lower, codebook)}
          isRaised={active.row === side.id}
        >
          {sideLook(at).letter} {side.name}: {standingInWords(side, step, codebook)}
        </TipLine>
      ))}
    </ChartTip>
  );
}

function rankIn({ median }: SideStep): number {
  return median === null ? 0 : rankOf(median.lower);
}
