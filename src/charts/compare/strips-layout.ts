// Each side's members as strips of equal length, one for each day, so that shares can be compared down the page.
import type { Codebook } from '../../domain/codebook.ts';
import { isLevel, REASONS } from '../../domain/scale.ts';
import { textWidth, wrapText } from '../frame/wrap-text.ts';
import { type LegendLayout, legendItems, legendLayout } from '../stance-mark/legend-layout.ts';
import { labelOf, letterOf } from '../stance-mark/stance-letter.tsx';
import { type BothDays, type Segment, segmentsOf, type SideDay, sideDays, type SideOnDays } from './compared-days.ts';
import { changeInWords, percent } from './day-words.ts';

export interface PlacedSegment {
  readonly segment: Segment;
  readonly x: number;
  readonly width: number;
  /** As much as fits: letter or reason, count, share. */
  readonly text: string;
}

export interface PlacedStrip {
  readonly strip: SideDay;
  readonly y: number;
  readonly segments: readonly PlacedSegment[];
}

export interface PlacedBlock {
  readonly side: SideOnDays;
  /** Middle of the name's line, px. */
  readonly nameY: number;
  readonly strips: readonly PlacedStrip[];
  /** Lines of words under the strips, with their baselines. */
  readonly words: readonly { readonly text: string; readonly y: number }[];
}

export interface StripsLayout {
  readonly legend: LegendLayout;
  /** Where the strips begin and end, px. */
  readonly left: number;
  readonly length: number;
  /** Baseline of the axis of shares, px; null where every side is one member. */
  readonly axisY: number | null;
  readonly blocks: readonly PlacedBlock[];
  /** px */
  readonly height: number;
}

export const STRIP = 22;
const PITCH = 25;
const NAME = 26;
const LINE = 17;
const BLOCK_GAP = 18;
/** Holds the dates. */
const LEFT = 88;

/** The layout for a plot of `width` px. */
export function stripsLayout(
  sides: readonly SideOnDays[],
  days: BothDays,
  codebook: Codebook,
  width: number,
): StripsLayout {
  const all = sideDays(sides, days);
  const reasons = REASONS.filter((reason) => all.some(({ standing }) => standing.counts[reason] > 0));
  const legend = legendLayout(legendItems(codebook, reasons, []), width);
  const length = width - LEFT - 8;
  const axisY = hasShares(sides) ? legend.height + 20 : null;
  let y = (axisY ?? legend.height) + 8;
  const blocks = sides.map((side, at): PlacedBlock => {
    const nameY = y + NAME / 2;
    const first = y + NAME;
    const strips = all
      .filter((strip) => strip.at === at)
      .map((strip, row) => ({ strip, y: first + row * PITCH, segments: placedSegments(strip, length, codebook) }));
    const under = first + strips.length * PITCH;
    const words = wrapText(changeInWords(side, days, codebook), length, 12).map((text, row) => ({
      text,
      y: under + (row + 1) * LINE - 4,
    }));
    y = under + words.length * LINE + BLOCK_GAP;
    return { side, nameY, strips, words };
  });
  return { legend, left: LEFT, length, axisY, blocks, height: y - BLOCK_GAP + 4 };
}

/** Whether a side has more than one member. */
export function hasShares(sides: readonly SideOnDays[]): boolean {
  return sides.some(({ side }) => side.kind === 'group');
}

function placedSegments(strip: SideDay, length: number, codebook: Codebook): readonly PlacedSegment[] {
  let x = 0;
  return segmentsOf(strip).map((segment) => {
    const placed = { segment, x, width: segment.share * length };
    x += placed.width;
    return { ...placed, text: textFor(segment, strip.side.kind === 'member', placed.width, codebook) };
  });
}

/** The longest of some texts that fits into a width, px. */
function textFor({ code, count, share }: Segment, isSingle: boolean, width: number, codebook: Codebook): string {
  const label = labelOf(code, codebook);
  const short = isLevel(code) ? letterOf(code, codebook) : '';
  const texts = isSingle
    ? [label, short]
    : [`${label} ${count} · ${percent(share)}`, `${label} ${count}`, `${short} ${count}`.trim(), short];
  return texts.find((text) => textWidth(text, 12) + 8 <= width) ?? '';
}
