import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import { isLevel } from '../../domain/scale.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { labelOf, letterOf } from '../stance-mark/stance-letter.tsx';
import { runOn } from '../stance-timeline/series.ts';
import { ChartTip, TipLine } from '../tip/chart-tip.tsx';
import { CELL, type MultiplesLayout } from './multiples-layout.ts';
import { isStaleOn } from './step-rows.ts';

interface MultiplesTipProps {
  readonly layout: MultiplesLayout;
  readonly plot: Plot;
  readonly codebook: Codebook;
  readonly pointed: Day | null;
}

/** What the member of the active mark had on the pointed or walked day. */
export function MultiplesTip({ layout, plot, codebook, pointed }: MultiplesTipProps) {
  const cell = layout.cells.find(({ series }) => series.member.iso3 === plot.active?.member);
  const day = pointed ?? plot.active?.day;
  const run = cell === undefined || day === undefined ? undefined : runOn(cell.series, day);
  if (cell === undefined || day === undefined || run === undefined) return null;
  return (
    <ChartTip x={cell.x + layout.scale.start(day)} y={cell.y + CELL.name + CELL.lines + 10} width={plot.width}>
      <TipLine code={run.code} letter={isLevel(run.code) ? letterOf(run.code, codebook) : '–'} isRaised>
        {cell.series.member.name}: {labelOf(run.code, codebook)}
      </TipLine>
      {dateInWords(day)}
      {isStaleOn(run, day) ? ', carried forward' : ''}
    </ChartTip>
  );
}
