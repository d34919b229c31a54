// Where everything of the stack stands, in px from the plot's upper left corner.
import type { Codebook } from '../../domain/codebook.ts';
import type { DistributionStep } from '../../domain/distribution.ts';
import type { DayRange } from '../../domain/intervals.ts';
import { isLevel, type StanceCode } from '../../domain/scale.ts';
import { textWidth } from '../frame/wrap-text.ts';
import { type LegendLayout, legendLayout } from '../stance-mark/legend-layout.ts';
import { labelOf, letterOf } from '../stance-mark/stance-letter.tsx';
import { spreadApart } from '../steps/step-labels.ts';
import type { ChartEvent } from '../time-axis/chart-events.ts';
import { NARROW_PLOT, timeHead, type TimePlot, timePlot } from '../time-axis/time-plot.ts';
import { bandOf, type Box, valueY } from './band-geometry.ts';
import { type BandLetter, bandLetter } from './band-letter.ts';
import { type DistributionMode, stackedCodes, totalOf, valuesOf } from './distribution-rows.ts';

export interface DistributionSpec {
  readonly steps: readonly DistributionStep[];
  readonly mode: DistributionMode;
  readonly range: DayRange;
  readonly events: readonly ChartEvent[];
  readonly codebook: Codebook;
  /** Height of the stack, px; undefined for the usual one. */
  readonly tall: number | undefined;
}

export interface DistributionLayout extends TimePlot {
  readonly codes: readonly StanceCode[];
  /** The top of the value axis: the most members, or 1. */
  readonly most: number;
  readonly ends: readonly EndLabel[];
  readonly letters: readonly BandLetter[];
  /** The bands without a name in the picture: they have ended, and are levels or too small for their word. */
  readonly key: LegendLayout;
}

/** A name at the right end of its band. */
export interface EndLabel {
  readonly code: StanceCode;
  readonly text: string;
  /** The middle of the band's end, px, and of the text. */
  readonly end: number;
  readonly y: number;
}

/** Holds the values of the axis, px. */
const VALUES = 42;
const LABEL_PITCH = 16;
const KEY_GAP = 6;
/** From the end of the days to the words, px. */
export const END_TEXT = 32;

/** The layout for a plot of `width` px. */
export function distributionLayout(spec: DistributionSpec, width: number): DistributionLayout {
  const { steps, mode } = spec;
  const isNarrow = width < NARROW_PLOT;
  const codes = stackedCodes(steps, mode);
  const most = mode === 'shares' ? 1 : Math.max(1, ...steps.map(({ counts }) => totalOf(counts, codes)));
  const last = steps.at(-1);
  const texts = codes.map((code) => endText(code, last, spec, codes));
  const right = END_TEXT + 2 + Math.max(40, ...texts.map((text) => textWidth(text, 12)));
  const plotUnder = (over: number) => {
    const head = timeHead(spec, { left: VALUES, right, over, eventLanes: isNarrow ? 0 : 2 }, width);
    return timePlot(head, spec.tall ?? (isNarrow ? 300 : 360));
  };
  const wordsIn = (plot: TimePlot) => ({
    ends: last === undefined ? [] : endLabels(last, codes, mode, most, plot, texts),
    letters: codes.flatMap((code) => bandLetter(code, spec, codes, most, plot, plot.scale) ?? []),
  });
  const key = legendLayout(unnamed(codes, wordsIn(plotUnder(0)), spec.codebook), width);
  const plot = plotUnder(key.items.length === 0 ? 0 : key.height + KEY_GAP);
  return { ...plot, codes, most, ...wordsIn(plot), key };
}

/** The codes that the picture does not name: without a label at the end, and without their word on the band. */
function unnamed(
  codes: readonly StanceCode[],
  { ends, letters }: Pick<DistributionLayout, 'ends' | 'letters'>,
  codebook: Codebook,
) {
  const named = new Set([...ends, ...letters.filter(({ code }) => !isLevel(code))].map(({ code }) => code));
  return codes.filter((code) => !named.has(code)).map((code) => ({ key: code, label: keyLabel(code, codebook) }));
}

/** A level with the letter that stands on its band. */
function keyLabel(code: StanceCode, codebook: Codebook): string {
  const label = labelOf(code, codebook);
  return isLevel(code) ? `${letterOf(code, codebook)} ${label}` : label;
}

/** `Limits 12` or `Limits 38 %`. */
function endText(
  code: StanceCode,
  step: DistributionStep | undefined,
  { mode, codebook }: DistributionSpec,
  codes: readonly StanceCode[],
): string {
  const value = step === undefined ? 0 : valuesOf(step.counts, codes, mode)[code];
  return `${labelOf(code, codebook)} ${valueText(value, mode)}`;
}

/** A count, or a share in whole percent. */
export function valueText(value: number, mode: DistributionMode): string {
  return mode === 'counts' ? String(value) : `${Math.round(value * 100)}\u00a0%`;
}

function endLabels(
  last: DistributionStep,
  codes: readonly StanceCode[],
  mode: DistributionMode,
  most: number,
  box: Box,
  texts: readonly string[],
): EndLabel[] {
  const present = codes.flatMap((code, index) => {
    const [from, to] = bandOf(code, last, codes, mode);
    const text = texts[index] ?? '';
    return to > from ? [{ code, text, end: valueY((from + to) / 2, most, box) }] : [];
  });
  const apart = spreadApart(present.map(({ end }) => end), LABEL_PITCH, box.top + 6, box.bottom + 4); // prettier-ignore
  return present.map((label, index) => ({ ...label, y: apart[index] ?? label.end }));
}
