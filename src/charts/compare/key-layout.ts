// The key of a comparison over time: each side with its letter and line, then what a band and a thin line mean.
import { textWidth } from '../frame/wrap-text.ts';
import { type ComparedSide, isCarried } from './compared-side.ts';

export type KeySign = 'span' | 'carried' | 'middles';

export interface KeyItem {
  /** The place of a side, or a sign. */
  readonly key: number | KeySign;
  readonly words: string;
  /** Upper left corner, px. */
  readonly x: number;
  readonly y: number;
}

export interface KeyLayout {
  readonly items: readonly KeyItem[];
  /** px */
  readonly height: number;
}

/** Of the letter and the line before the words, px. */
export const KEY_MARK = { side: 52, sign: 28, height: 20 } as const;
const ROOM = 20;

const SIGNS: Readonly<Record<KeySign, string>> = {
  span: 'from the least to the most restrictive member',
  middles: 'the two middle members of an even number',
  carried: 'carried forward',
};

/** The key in lines of at most `width` px; sides that stand apart are named at their own panels. */
export function compareKey(sides: readonly ComparedSide[], isApart: boolean, width: number): KeyLayout {
  const ofSides = sides.map((one, at) => ({ key: at, words: lineInWords(one), mark: KEY_MARK.side }));
  const ofSigns = signsOf(sides).map((key) => ({ key, words: SIGNS[key], mark: KEY_MARK.sign }));
  const items: KeyItem[] = [];
  let [x, y] = [0, 0];
  for (const { key, words, mark } of isApart ? ofSigns : [...ofSides, ...ofSigns]) {
    const needed = mark + textWidth(words, 12);
    if (x > 0 && x + needed > width) [x, y] = [0, y + KEY_MARK.height];
    items.push({ key, words, x, y });
    x += needed + ROOM;
  }
  return { items, height: items.length === 0 ? 0 : y + KEY_MARK.height };
}

/** `Norway`, or `Baltic, median of 3`. */
export function lineInWords({ side }: Pick<ComparedSide, 'side'>): string {
  return side.kind === 'member' ? side.name : `${side.name}, median of ${side.members.length}`;
}

function signsOf(sides: readonly ComparedSide[]): readonly KeySign[] {
  const steps = sides.flatMap(({ path }) => path);
  return [
    ...(sides.some(({ side }) => side.members.length > 1) ? (['span'] as const) : []),
    ...(steps.some(({ median }) => median !== null && median.lower !== median.upper) ? (['middles'] as const) : []),
    ...(steps.some(isCarried) ? (['carried'] as const) : []),
  ];
}
