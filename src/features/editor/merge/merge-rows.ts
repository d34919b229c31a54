// The sides of a merge in words, field by field: what has to be decided, what went together by itself, and what comes of it.
import type { MergeConflict } from '../../../domain/merge-bodies.ts';
import type { Sides } from '../../../domain/merge-value.ts';
import type { PositionBody, Source } from '../../../domain/position.ts';
import { isSameValue } from '../../../domain/same-value.ts';
import { codebook } from '../../../reference/codebook.ts';
import { FIELD_LINES, type Line, rationaleLines, SOURCE_FIELDS, sourceLines } from './merge-words.ts';

/** One field, with what each side says of it; no lines where it says nothing. */
export interface MergeRow {
  readonly name: string;
  readonly title: string;
  readonly lines: Sides<readonly Line[]>;
}

/** A field that asks nobody, and whose change it is. */
export interface SettledRow extends MergeRow {
  readonly changedBy: 'theirs' | 'mine' | 'both alike' | 'both';
}

/** A field of the merged version that the record as it is now does not have so. */
export interface ResultRow {
  readonly name: string;
  readonly title: string;
  readonly before: readonly Line[];
  readonly after: readonly Line[];
}

type Keys = readonly (keyof PositionBody)[];

/** What is merged as one, in the order of the form, under the names that the merge uses. */
const FIELDS: readonly (readonly [name: MergeConflict['field'], title: string, keys: Keys])[] = [
  ['sources', 'Sources', ['sources']],
  ['member', 'Member', ['member']],
  ['institution', 'Institution', ['institution']],
  ['instrument', 'Instrument', ['instrument']],
  ['services', 'Services', ['services']],
  ['users', 'Whom it binds', ['users']],
  ['value', 'Level and dates', ['level', 'reason', 'statedOn', 'effectiveOn', 'endsOn']],
  ['rationales', 'Reasons given', ['rationales']],
  ['response', 'Response to the US request', ['response']],
  ['confidence', 'Confidence', ['confidence']],
  ['summary', 'Summary', ['summary']],
  ['note', 'Coding note', ['note']],
];

/** A conflict as it is asked. */
export function conflictRow(conflict: MergeConflict, sides: Sides<PositionBody>): MergeRow {
  const { name } = conflict;
  if (conflict.field === 'sources') return { name, title: sourceTitle(conflict), lines: sourceSides(conflict) };
  if (conflict.field === 'rationales') {
    const title = `Reason given: ${codebook.rationales.get(conflict.item)?.label ?? conflict.item}`;
    return { name, title, lines: eachSide(conflict, rationaleLines) };
  }
  const [, title] = FIELDS.find(([field]) => field === conflict.field) ?? [name, name];
  return { name, title, lines: eachSide(sides, FIELD_LINES[conflict.field]) };
}

/** What either changed and nobody has to be asked about. Of a list, the whole list, unless all of it is one conflict. */
export function settledRows(sides: Sides<PositionBody>, conflicts: readonly MergeConflict[]): readonly SettledRow[] {
  return FIELDS.flatMap(([name, title, keys]) => {
    const { base, theirs, mine } = eachSide(sides, (body) => keys.map((key) => body[key]));
    const [isTheirs, isMine] = [!isSameValue(theirs, base), !isSameValue(mine, base)];
    const asked = conflicts.filter(({ field }) => field === name);
    const isAsked = asked.some((conflict) => conflict.name === name) || (asked.length > 0 && !isLonger(sides, keys));
    if (isAsked || (!isTheirs && !isMine)) return [];
    const together = isSameValue(theirs, mine) ? 'both alike' : 'both';
    const changedBy = isTheirs && isMine ? together : isTheirs ? 'theirs' : 'mine';
    return [{ name, title, changedBy, lines: eachSide(sides, FIELD_LINES[name]) }];
  });
}

/** What saving the merged version changes in the record as it is now. */
export function resultRows(before: PositionBody, after: PositionBody): readonly ResultRow[] {
  const changed = FIELDS.filter(([, , keys]) => keys.some((key) => !isSameValue(before[key], after[key])));
  return changed.map(([name, title]) => ({
    name,
    title,
    before: FIELD_LINES[name](before),
    after: FIELD_LINES[name](after),
  }));
}

/** Whether any side's list has more in it than the one item that is asked about. */
function isLonger(sides: Sides<PositionBody>, keys: Keys): boolean {
  return [sides.base, sides.theirs, sides.mine].some((body) =>
    keys.some((key) => {
      const value = body[key];
      return Array.isArray(value) && value.length > 1;
    }),
  );
}

const NO_SOURCE: readonly Line[] = [{ name: null, words: 'Without this source' }];

/** Every field of the source that is not the same on all sides. */
function sourceSides(sides: Sides<Source | null>): Sides<readonly Line[]> {
  const differing = SOURCE_FIELDS.filter((field) => {
    const { base, theirs, mine } = eachSide(sides, (source) => source?.[field] ?? null);
    return theirs !== mine || mine !== base;
  });
  return eachSide(sides, (source) => (source === null ? NO_SOURCE : sourceLines(source, differing)));
}

function sourceTitle({ theirs, mine, base }: Sides<Source | null>): string {
  const source = mine ?? theirs ?? base;
  return `Source: ${source?.title ?? source?.citation ?? source?.url ?? 'without a title'}`;
}

function eachSide<T, U>({ base, theirs, mine }: Sides<T>, of: (side: T) => U): Sides<U> {
  return { base: of(base), theirs: of(theirs), mine: of(mine) };
}
