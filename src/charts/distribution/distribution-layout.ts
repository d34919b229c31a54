// Where everything of the stack stands, in px from the plot's upper left corner.
import type { Codebook } from '../../domain/codebook.ts';
import type { DistributionStep } from '../../domain/distribution.ts';
import type { DayRange } from '../../domain/intervals.ts';
import { isLevel, type StanceCode } from '../../domain/scale.ts';
import { textWidth } from '../frame/wrap-text.ts';
import { bandText, labelOf } from '../stance-mark/stance-letter.tsx';
import { spreadApart } from '../steps/step-labels.ts';
import { type CalendarTick, calendarTicks } from '../time-axis/calendar-ticks.ts';
import { type ChartEvent, EVENT_LANE, lanesUsed, type PlacedEvent, placeEvents } from '../time-axis/chart-events.ts';
import { type DayScale, dayScale } from '../time-axis/day-scale.ts';
import { type DistributionMode, stackedCodes, totalOf, valuesOf } from './distribution-rows.ts';

export interface DistributionSpec {
  readonly steps: readonly DistributionStep[];
  readonly mode: DistributionMode;
  readonly range: DayRange;
  readonly events: readonly ChartEvent[];
  readonly codebook: Codebook;
}

export interface DistributionLayout {
  readonly codes: readonly StanceCode[];
  /** The top of the value axis: the most members, or 1. */
  readonly most: number;
  readonly left: number;
  readonly right: number;
  readonly scale: DayScale;
  readonly ticks: readonly CalendarTick[];
  readonly events: readonly PlacedEvent[];
  readonly axisTop: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly ends: readonly EndLabel[];
  readonly letters: readonly BandLetter[];
}

/** A name at the right end of its band. */
export interface EndLabel {
  readonly code: StanceCode;
  readonly text: string;
  /** The middle of the band's end, px, and of the text. */
  readonly end: number;
  readonly y: number;
}

/** A level's letter or a reason's word on its band, where the band is thick and long enough. */
export interface BandLetter {
  readonly code: StanceCode;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const NARROW = 640;
const AXIS = 22;
const UNDER = 24;
const LABEL_PITCH = 16;
const LETTER_ROOM = { width: 22, height: 10.5 } as const;

/** The layout for a plot of `width` px. */
export function distributionLayout(spec: DistributionSpec, width: number): DistributionLayout {
  const { steps, mode, range } = spec;
  const isNarrow = width < NARROW;
  const codes = stackedCodes(steps, mode);
  const most = mode === 'shares' ? 1 : Math.max(1, ...steps.map(({ counts }) => totalOf(counts, codes)));
  const last = steps.at(-1);
  const texts = codes.map((code) => endText(code, last, spec, codes));
  const right = 26 + Math.max(40, ...texts.map((text) => textWidth(text, 12)));
  const left = 42;
  const scale = dayScale(range, Math.max(40, width - left - right));
  const events = placeEvents(spec.events, scale, isNarrow ? 0 : 2);
  const axisTop = lanesUsed(events) * EVENT_LANE;
  const top = axisTop + AXIS;
  const bottom = top + (isNarrow ? 300 : 360);
  const ends = last === undefined ? [] : endLabels(last, codes, mode, most, { top, bottom }, texts);
  const letters = codes.flatMap((code) => letterIn(code, spec, codes, most, { top, bottom }, scale) ?? []);
  const placed = { codes, most, left, right, scale, ticks: calendarTicks(scale), events, axisTop, top, bottom };
  return { ...placed, height: bottom + UNDER, ends, letters };
}

type Box = { readonly top: number; readonly bottom: number };

/** The place of a value on the axis, px; 0 is at the bottom. */
export function valueY(value: number, most: number, { top, bottom }: Box): number {
  return bottom - (value / most) * (bottom - top);
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

/** From where to where a code's band reaches in a step, in values from the bottom. */
export function bandOf(
  code: StanceCode,
  step: DistributionStep,
  codes: readonly StanceCode[],
  mode: DistributionMode,
): readonly [number, number] {
  const values = valuesOf(step.counts, codes, mode);
  const below = codes.slice(0, codes.indexOf(code)).reduce((sum, other) => sum + values[other], 0);
  return [below, below + values[code]];
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

/** It stands in the largest stretch of equal count, if it fits there. */
function letterIn(
  code: StanceCode,
  { steps, mode, codebook }: DistributionSpec,
  codes: readonly StanceCode[],
  most: number,
  box: Box,
  scale: DayScale,
): BandLetter | null {
  const text = bandText(code, null, codebook);
  const room = isLevel(code) ? LETTER_ROOM.width : textWidth(text, 12) + 10;
  const places = steps.map((step) => {
    const [from, to] = bandOf(code, step, codes, mode);
    const [x1, x2] = [scale.start(step.from), scale.end(step.to)];
    const height = ((to - from) / most) * (box.bottom - box.top);
    return { x: (x1 + x2) / 2, y: valueY((from + to) / 2, most, box), width: x2 - x1, height };
  });
  const fitting = places.filter(({ width, height }) => width >= room && height >= LETTER_ROOM.height);
  const best = fitting.toSorted((a, b) => b.width * b.height - a.width * a.height)[0];
  return best === undefined ? null : { code, text, x: best.x, y: best.y };
}
