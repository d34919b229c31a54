import type { Codebook } from '../../domain/codebook.ts';
import { LEVELS, type StanceCode } from '../../domain/scale.ts';
import { textWidth } from '../frame/wrap-text.ts';
import { labelOf } from './stance-letter.tsx';

/** Signs that stand on a band beside its value. */
export type StanceSign = 'stale' | 'tension' | 'uncertain' | 'evidence' | 'event' | 'unchosen';

export interface LegendItem {
  readonly key: StanceCode | StanceSign;
  readonly label: string;
}

/** What any key is made of. */
interface Labelled {
  readonly label: string;
}

export type PlacedLegendItem<Item extends Labelled = LegendItem> = Item & {
  /** Upper left corner of the swatch, px. */
  readonly x: number;
  readonly y: number;
};

export interface LegendLayout<Item extends Labelled = LegendItem> {
  readonly items: readonly PlacedLegendItem<Item>[];
  /** px */
  readonly height: number;
}

export const SWATCH = { width: 20, height: 14 } as const;
/** Where the words of an item begin, px from its swatch. */
export const LEGEND_TEXT = SWATCH.width + 6;
const LINE = 20;

const SIGN_LABELS: Readonly<Record<StanceSign, string>> = {
  stale: 'carried forward',
  tension: 'rule against a later word',
  uncertain: 'day not known',
  evidence: 'statement',
  event: 'event',
  unchosen: 'not chosen',
};

/** All levels in their order, then what else the chart shows. Levels are always there, so that the legend keeps its place. */
export function legendItems(
  codebook: Codebook,
  reasons: readonly StanceCode[],
  signs: readonly StanceSign[],
): readonly LegendItem[] {
  const codes = [...LEVELS, ...reasons];
  return [
    ...codes.map((code) => ({ key: code, label: labelOf(code, codebook) })),
    ...signs.map((sign) => ({ key: sign, label: SIGN_LABELS[sign] })),
  ];
}

/** The items in lines of at most `width` px. */
export function legendLayout<Item extends Labelled>(items: readonly Item[], width: number): LegendLayout<Item> {
  const placed: PlacedLegendItem<Item>[] = [];
  let [x, y] = [0, 0];
  for (const item of items) {
    const needed = LEGEND_TEXT + textWidth(item.label, 12);
    if (x > 0 && x + needed > width) [x, y] = [0, y + LINE];
    placed.push({ ...item, x, y });
    x += needed + 14;
  }
  return { items: placed, height: placed.length === 0 ? 0 : y + LINE };
}
