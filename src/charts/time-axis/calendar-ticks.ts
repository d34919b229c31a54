// An axis of time names real dates: years, quarters, months or days, whichever fit without crowding.
import { addDays, type Day, daysBetween, firstDay } from '../../domain/calendar-date.ts';
import { shortDate } from '../../domain/calendar-words.ts';
import type { DayRange } from '../../domain/intervals.ts';
import { textWidth } from '../frame/wrap-text.ts';
import type { DayScale } from './day-scale.ts';

export interface CalendarTick {
  readonly day: Day;
  /** Where the day begins, px. */
  readonly x: number;
  readonly label: string;
  /** Begins a year. */
  readonly isYear: boolean;
}

export const TICK_SIZE = 12;
/** Between the end of a label and the next tick, px. */
const ROOM = 14;

type Step = { readonly unit: 'day' | 'month'; readonly count: number };

/** From fine to coarse. */
const STEPS: readonly Step[] = [
  ...[1, 2, 7, 14].map((count) => ({ unit: 'day' as const, count })),
  ...[1, 3, 6, 12, 24, 60, 120, 240, 600].map((count) => ({ unit: 'month' as const, count })),
];

/** The finest ticks whose labels, each written to the right of its tick, stay apart and within the width. */
export function calendarTicks(scale: DayScale): readonly CalendarTick[] {
  for (const step of STEPS) {
    if (tooMany(scale, step)) continue;
    const ticks = stepDays(scale.range, step).map((day, i, days) => tickAt(day, days[i - 1], step, scale));
    const apart = ticks.every((tick, i) => tickEnd(tick) + ROOM <= (ticks[i + 1]?.x ?? Infinity));
    if (apart) return ticks.filter((tick) => tickEnd(tick) <= scale.width);
  }
  return [];
}

/** Where the label of a tick ends, px. */
export function tickEnd(tick: CalendarTick): number {
  return tick.x + textWidth(tick.label, TICK_SIZE);
}

/** Spares the making of thousands of ticks that cannot fit: no label is narrower than 20 px. */
function tooMany(scale: DayScale, step: Step): boolean {
  const days = daysBetween(scale.range.from, scale.range.to) + 1;
  return (days / (step.count * (step.unit === 'day' ? 1 : 30))) * (20 + ROOM) > scale.width * 1.2;
}

function stepDays(range: DayRange, step: Step): Day[] {
  const days: Day[] = [];
  for (let day = firstTick(range.from, step); day <= range.to; day = nextTick(day, step)) {
    if (day >= range.from) days.push(day);
  }
  return days;
}

function firstTick(from: Day, step: Step): Day {
  if (step.unit === 'day') return from;
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
  return monthStart(Math.floor(months / step.count) * step.count);
}

function nextTick(day: Day, step: Step): Day {
  if (step.unit === 'day') return addDays(day, step.count);
  return monthStart(Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + step.count);
}

function monthStart(months: number): Day {
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return firstDay(`${year}-${String((months % 12) + 1).padStart(2, '0')}`);
}

function tickAt(day: Day, before: Day | undefined, step: Step, scale: DayScale): CalendarTick {
  const isYear = day.endsWith('-01-01');
  return { day, x: scale.start(day), label: tickLabel(day, before, step), isYear };
}

/** `2024` for the first day of a year, `Apr` for that of another month, `7 Apr` for a day; the first tick of a year names it: `Apr 2024`. */
function tickLabel(day: Day, before: Day | undefined, { unit }: Step): string {
  if (unit === 'month' && day.endsWith('-01-01')) return day.slice(0, 4);
  const words = shortDate(unit === 'day' ? day : day.slice(0, 7));
  return before?.slice(0, 4) === day.slice(0, 4) ? words.replace(/ \d{4}$/, '') : words;
}
