// Members on the clock of one event: its own day is day 0 for all of them, so that days to the first move can be compared.
// After, not because: the picture says when, and never why.
import { addDays, type Day, daysBetween } from '../../domain/calendar-date.ts';
import type { BeforeAndAfter } from '../../domain/event-window.ts';
import type { DayRange } from '../../domain/intervals.ts';
import { type MemberSeries, memberSeries, type TimelineRow } from '../stance-timeline/series.ts';
import type { Section } from '../stance-timeline/sort-series.ts';

/** One member: its intervals over the days shown, and what it did after the event. */
export interface AlignedRow extends TimelineRow {
  readonly change: BeforeAndAfter;
}

/** What the members are aligned on. */
export interface AlignedEvent {
  readonly title: string;
  /** Day 0: the first day on which the event can have been. */
  readonly day: Day;
  /** Days before and after that are shown. */
  readonly days: number;
  /** The days that there are: from `days` before to the last day of the window. */
  readonly range: DayRange;
}

export const CAPTION = 'After, not because.';

/** Those that moved, the earliest first; those that stayed; those without a level the day before; those not yet members. Of the last two, those who have a level on some day shown. */
export function alignedSections(rows: readonly AlignedRow[], event: AlignedEvent): readonly Section[] {
  const after = daysBetween(event.day, event.range.to);
  const byName = inOrder(rows.filter((row) => hasLevel(row, event)));
  const moved = byName.filter(({ change }) => change.first !== null).toSorted((a, b) => daysTo(a) - daysTo(b));
  const stayed = byName.filter(({ change }) => change.first === null && change.before.level !== null);
  const joined = byName.filter(({ change }) => change.before.level === null && change.before.reason !== 'not-a-member');
  const outside = byName.filter(({ change }) => change.before.reason === 'not-a-member');
  const sections = [
    section('moved', `Moved within ${after} days`, moved, event.range),
    section('stayed', 'Kept their level', stayed, event.range),
    section('none', 'No level the day before', joined, event.range),
    section('outside', 'Not yet members the day before', outside, event.range),
  ];
  return sections.filter(({ series }) => series.length > 0);
}

/** Who has no level on any day shown, and so no band, in a sentence; '' where everybody has one. */
export function withoutLevelInWords(rows: readonly AlignedRow[], event: AlignedEvent): string {
  const names = inOrder(rows.filter((row) => !hasLevel(row, event))).map(({ member }) => member.name);
  return names.length === 0 ? '' : `No level on any day shown: ${names.join(', ')}.`;
}

/** A conflict is one between levels. */
function hasLevel({ intervals }: AlignedRow, { range }: AlignedEvent): boolean {
  const shown = intervals.filter(({ from, to }) => from <= range.to && to >= range.from);
  return shown.some(({ stance }) => stance.level !== null || stance.range !== null);
}

function inOrder(rows: readonly AlignedRow[]): readonly AlignedRow[] {
  return rows.toSorted((a, b) => a.member.name.localeCompare(b.member.name, 'en'));
}

function section(id: string, words: string, rows: readonly AlignedRow[], range: DayRange): Section {
  const series: readonly MemberSeries[] = rows.map((row) => memberSeries(row, range));
  return { id, label: `${words}: ${rows.length}`, series };
}

function daysTo({ change }: AlignedRow): number {
  return change.first?.days ?? Infinity;
}

/** Days from the event at which the axis is named, both ends and 0 among them. */
export function relativeTicks(
  event: AlignedEvent,
  isNarrow: boolean,
): readonly { readonly day: Day; readonly words: string }[] {
  const step =
    event.days % 3 === 0 && !isNarrow
      ? event.days / 3
      : event.days % 5 === 0 && !isNarrow
        ? event.days / 5
        : event.days;
  const ticks = [];
  for (let at = -event.days; at <= event.days; at += step) {
    const day = addDays(event.day, at);
    if (day <= event.range.to) ticks.push({ day, words: relativeInWords(at) });
  }
  return ticks;
}

/** `−30 d`, `+90 d`; the event's own day is named by the word. */
function relativeInWords(days: number): string {
  if (days === 0) return 'event';
  return days < 0 ? `−${-days} d` : `+${days} d`;
}
