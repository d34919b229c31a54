// Each line is named at its right end; names that would overlap are moved apart, and keep their order.
import type { Codebook } from '../../domain/codebook.ts';
import type { MemberSeries } from '../stance-timeline/series.ts';
import { endNote } from './end-note.ts';
import { rankOfRun } from './step-rows.ts';
import { rankOffset, rankY, type StepLayout } from './step-layout.ts';

export interface StepLabel {
  readonly iso3: string;
  readonly text: string;
  /** What stands in place of a level at the end; '' where there is one. */
  readonly note: string;
  /** Where the line ends, px; null where it ended before. */
  readonly end: number | null;
  /** The middle of the text, px. */
  readonly y: number;
}

/** From one label to the next, px: with notes, a label has two lines. */
const PITCH = { one: 16, two: 28 } as const;

/** The labels at the right end, none over another, inside the plot. */
export function stepLabels(series: readonly MemberSeries[], layout: StepLayout, codebook: Codebook): StepLabel[] {
  const labels = series.map((one, index) => {
    const last = one.runs.at(-1);
    const rank = last === undefined ? null : rankOfRun(last);
    const lastRank = one.runs.map(rankOfRun).findLast((known) => known !== null) ?? 0.6;
    const y = rankY((rank ?? lastRank) + rankOffset(index, series.length), layout);
    const text = layout.isNarrow ? one.member.iso3 : one.member.name;
    return { iso3: one.member.iso3, text, note: endNote(one, codebook), end: rank === null ? null : y, y };
  });
  const pitch = labels.some(({ note }) => note !== '') ? PITCH.two : PITCH.one;
  const apart = spreadApart(labels.map(({ y }) => y), pitch, layout.top + 6, layout.bottom + 6); // prettier-ignore
  return labels.map((label, index) => ({ ...label, y: apart[index] ?? label.y }));
}

/**
 * Places moved apart to at least `gap`, in their order and as little as need be, within `low` and `high` where there
 * is room: groups that touch are centred on their mean place.
 */
export function spreadApart(places: readonly number[], gap: number, low: number, high: number): number[] {
  const order = places.map((_, index) => index).toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  const groups: Group[] = [];
  for (const index of order) {
    groups.push({ members: [index], mean: places[index] ?? 0 });
    for (let pair = lastTwo(groups); pair !== null && touch(...pair); pair = lastTwo(groups)) {
      groups.splice(-2, 2, merged(...pair));
    }
  }
  const placed: number[] = places.map(() => 0);
  for (const group of groups) {
    const first = firstOf(group);
    group.members.forEach((index, at) => (placed[index] = first + at * gap));
  }
  return placed;

  function firstOf({ members, mean }: Group): number {
    const length = (members.length - 1) * gap;
    return Math.max(low, Math.min(mean - length / 2, high - length));
  }

  function touch(a: Group, b: Group): boolean {
    return firstOf(b) - firstOf(a) < a.members.length * gap;
  }
}

type Group = { readonly members: readonly number[]; readonly mean: number };

function lastTwo(groups: readonly Group[]): [Group, Group] | null {
  const [a, b] = groups.slice(-2);
  return a === undefined || b === undefined ? null : [a, b];
}

function merged(a: Group, b: Group): Group {
  const members = [...a.members, ...b.members];
  return { members, mean: (a.mean * a.members.length + b.mean * b.members.length) / members.length };
}
