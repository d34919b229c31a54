import { dateInWords } from '../../domain/calendar-words.ts';
import { isLevel } from '../../domain/scale.ts';
import { codeOf } from '../../domain/stance.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { labelOf, letterOf } from '../stance-mark/stance-letter.tsx';
import { ChartTip, TipLine } from '../tip/chart-tip.tsx';
import { tileLayout, type TileSpec } from './tile-layout.ts';

interface TileTipProps {
  readonly spec: TileSpec;
  readonly plot: Plot;
}

/** What the member of the active tile had on each day, beside its tile on the last. */
export function TileTip({ spec, plot }: TileTipProps) {
  const { days, codebook } = spec;
  const layout = tileLayout(spec, plot.width);
  const tile = layout.panels.at(-1)?.tiles.find((one) => one.member.iso3 === plot.active?.id);
  if (tile === undefined) return null;
  const isLeft = tile.x > plot.width / 2;
  return (
    <ChartTip x={isLeft ? tile.x : tile.x + layout.tile.width} y={tile.y} width={plot.width}>
      <strong>{tile.member.name}</strong>
      {days.map(({ day, stances }) => {
        const stance = stances.get(tile.member.iso3);
        if (stance === undefined) return null;
        const code = codeOf(stance);
        return (
          <TipLine key={day} code={code} letter={isLevel(code) ? letterOf(code, codebook) : '–'}>
            {labelOf(code, codebook)} on {dateInWords(day)}
            {stance.stale ? ', carried forward' : ''}
            {stance.tension ? ', rule against a later word' : ''}
          </TipLine>
        );
      })}
    </ChartTip>
  );
}
