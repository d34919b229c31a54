// One question asked twice: by what was known on an earlier date, and by what was known on a later one.
import {
  causesOf,
  isChangeAbout,
  knowledgeDiff,
  type RecordChange,
  type StanceDifference,
  stanceDifference,
} from '../../domain/knowledge-diff.ts';
import { dayOfKnownAt, daysBefore, type KnowledgeDates } from '../../domain/knowledge-diff-dates.ts';
import type { Day } from '../../domain/calendar-date.ts';
import type { Member } from '../../domain/member.ts';
import type { CodedPosition } from '../../domain/position.ts';
import type { Stance } from '../../domain/stance.ts';
import type { AskedRecords } from '../../queries/changes-between.ts';
import { type Tracker, trackerOf } from '../../question/tracker.ts';
import type { View } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';

/** One member's stance on the day asked about, as known on both dates. */
export interface KnownTwice {
  readonly member: Member;
  readonly before: Stance;
  readonly after: Stance;
  readonly difference: StanceDifference;
  /** What the difference comes from; empty where there is none. */
  readonly causes: readonly RecordChange[];
}

export interface KnownAnswers {
  readonly members: readonly KnownTwice[];
  /** All that changed in the records of these members about what is asked. */
  readonly changes: readonly RecordChange[];
}

/** Compared where the link names no earlier date, days before the later one: a year. */
const USUAL_DAYS = 365;

/** The two dates of a view: the earlier is a year before the later where none was chosen. */
export function knowledgeDates(view: Pick<View, 'knownAt' | 'knownSince'>, opensOn: Day): KnowledgeDates {
  const earlier = view.knownSince ?? daysBefore(view.knownAt, USUAL_DAYS, opensOn);
  return { earlier, later: view.knownAt };
}

/** Both answers. `earlier` are the records known on the earlier date; `tracker` is the answer by the later one. */
export function knownAnswers(
  earlier: readonly CodedPosition[],
  tracker: Tracker,
  view: View,
  dates: KnowledgeDates,
): KnownAnswers {
  const then = trackerOf(earlier, { ...view, knownAt: dates.earlier }, codebook);
  const chosen = new Set(tracker.rows.map(({ member }) => member.iso3));
  const changes = knowledgeDiff(dates.earlier, earlier, tracker.positions).filter(
    (change) => chosen.has(change.record.member) && isChangeAbout(change, view.services),
  );
  const byMember = Map.groupBy(changes, ({ record }) => record.member);
  const members = tracker.rows.map(({ member, stance: after }, i) => {
    const before = then.rows[i]?.stance ?? after;
    const difference = stanceDifference(before, after);
    const causes = difference === null ? [] : causesOf(before, after, byMember.get(member.iso3) ?? []);
    return { member, before, after, difference, causes };
  });
  return { members, changes };
}

/** When the records known on either date were first published. */
export function publishedInstants(
  earlier: readonly CodedPosition[],
  later: readonly CodedPosition[],
): readonly string[] {
  return [...earlier, ...later].flatMap(({ publishedAt }) => publishedAt ?? []);
}

/** Whether the day asked about lies after the earlier date: then later statements are among what was not known. */
export function isDayLater(view: Pick<View, 'on'>, dates: KnowledgeDates): boolean {
  return view.on > dayOfKnownAt(dates.earlier);
}

/** The records whose changes are about what is asked. Of one that came and went between the dates only its member is known. */
export function askedRecords(earlier: readonly CodedPosition[], tracker: Tracker, view: View): AskedRecords {
  const members = new Set(tracker.rows.map(({ member }) => member.iso3));
  const known = new Map([...earlier, ...tracker.positions].map((record) => [record.id, record.services]));
  return {
    name: [...members, ...view.services].join(),
    has: ({ id, member }) =>
      members.has(member) && (known.get(id)?.some((service) => view.services.includes(service)) ?? true),
  };
}
