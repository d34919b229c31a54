// The words of two knowledge dates: the finding, and why a member's stance is another.
import { isDay, type Day } from '../../domain/calendar-date.ts';
import { dateInWords, shortDate } from '../../domain/calendar-words.ts';
import type { KnownAt } from '../../domain/instant.ts';
import type { CodingField, RecordChange, RecordChangeKind } from '../../domain/knowledge-diff.ts';
import type { KnowledgeDates } from '../../domain/knowledge-diff-dates.ts';
import { isSearch, SEARCH_NAME } from '../../domain/search-record.ts';
import type { CodedPosition } from '../../domain/position.ts';
import type { View } from '../../question/view.ts';
import { dayInWords, qualified } from '../../question/words.ts';
import { codebook } from '../../reference/codebook.ts';
import type { KnownTwice } from './known-answers.ts';

/** `1 June 2025`; an instant as it is written; null is `now`. */
export function knowledgeDateInWords(knownAt: KnownAt | null): string {
  if (knownAt === null) return 'now';
  return isDay(knownAt) ? dateInWords(knownAt) : knownAt;
}

/** "By what is known now, 3 of 32 members stood elsewhere on 1 June 2025 than by what was known on 1 June 2025: 2 for a correction, 1 for a new record." */
export function knownSentence(members: readonly KnownTwice[], view: View, dates: KnowledgeDates, opensOn: Day): string {
  // The two dates are in the sentence itself.
  return qualified(finding(members, view, dates, opensOn), { ...view, knownAt: null }, opensOn);
}

function finding(members: readonly KnownTwice[], view: View, dates: KnowledgeDates, opensOn: Day): string {
  if (members.length === 0) return 'No member is chosen.';
  const different = members.filter(({ difference }) => difference === 'value');
  const later = dates.later === null ? 'what is known now' : `what was known ${at(dates.later)}`;
  const day = dayInWords(view.on, opensOn);
  const earlier = `what was known ${at(dates.earlier)}`;
  if (different.length === 0) {
    const all = members.length === 1 ? (members[0]?.member.name ?? '') : `all ${members.length} members`;
    return `By ${later}, ${all} stood on ${day} where ${members.length === 1 ? 'it' : 'they'} stood by ${earlier}.`;
  }
  const who =
    members.length === 1 ? (members[0]?.member.name ?? '') : `${different.length} of ${members.length} members`;
  return `By ${later}, ${who} stood elsewhere on ${day} than by ${earlier}: ${causeCounts(different)}.`;
}

function at(knownAt: KnownAt): string {
  return `${isDay(knownAt) ? 'on' : 'at'} ${knowledgeDateInWords(knownAt)}`;
}

function causeCounts(different: readonly KnownTwice[]): string {
  const kinds = [...Map.groupBy(different, ({ causes }) => causes[0]?.kind ?? 'added')];
  const [only] = kinds;
  if (only !== undefined && kinds.length === 1) return `${different.length === 1 ? '' : 'each '}for ${CAUSES[only[0]]}`;
  const counts = kinds.toSorted(([, a], [, b]) => b.length - a.length);
  return counts.map(([kind, list]) => `${list.length} for ${CAUSES[kind]}`).join(', ');
}

const CAUSES: Readonly<Record<RecordChangeKind, string>> = {
  added: 'a new record',
  corrected: 'a correction',
  confirmed: 'a confirmation',
  retracted: 'a retraction',
  restored: 'a record restored',
};

/** `New record`, `Correction of level and date`, `Retraction`: what happened to a record that a stance rests on. */
export function causeInWords({ kind, fields, before, record }: RecordChange): string {
  if (kind === 'added') return `New record, published ${shortDate(record.publishedAt?.slice(0, 10) ?? '')}`;
  if (kind === 'retracted') return 'Record retracted';
  if (kind === 'confirmed') return `Confirmation on ${shortDate(record.confirmedOn.at(-1) ?? '')}`;
  if (kind === 'restored') return 'Record restored';
  const names = fields.map((field) => FIELD_NAMES[field]).join(', ');
  const from =
    fields.includes('level') || fields.includes('reason') ? `, from ${valueOf(before)} to ${valueOf(record)}` : '';
  return `Correction of ${names}${from}`;
}

const FIELD_NAMES: Readonly<Record<CodingField, string>> = {
  member: 'member',
  statedOn: 'date',
  effectiveOn: 'date of effect',
  endsOn: 'last day',
  institution: 'institution',
  instrument: 'instrument',
  level: 'level',
  reason: 'reason',
  services: 'services',
  users: 'whom it binds',
  rationales: 'reasons given',
  response: 'response to the request',
  confidence: 'confidence',
};

function valueOf(record: Pick<CodedPosition, 'level' | 'reason'> | null): string {
  const code = record?.level ?? record?.reason;
  return [...codebook.levels, ...codebook.reasons].find(({ id }) => id === code)?.label ?? '';
}

/** `Foreign ministry, 3 May 2025: Limits`. In a search nobody spoke. */
export function recordInWords(record: CodedPosition): string {
  const who = isSearch(record)
    ? SEARCH_NAME
    : (codebook.institutions.get(record.institution)?.name ?? record.institution);
  return `${who}, ${shortDate(record.statedOn)}: ${valueOf(record)}`;
}

/** `42 records were published, 3 corrected in their coding, 1 retracted`; `nothing changed in the coding` where nothing did. */
export function changeCounts(changes: readonly RecordChange[]): string {
  const counts = DID.map(([kind, words]) => ({
    words,
    count: changes.filter((change) => change.kind === kind).length,
  }));
  const said = counts.filter(({ count }) => count > 0).map(({ words, count }) => `${count} ${words}`);
  return said.length === 0 ? 'nothing changed in the coding of the records' : said.join(', ');
}

const DID: readonly (readonly [RecordChangeKind, string])[] = [
  ['added', 'newly published'],
  ['corrected', 'corrected in their coding'],
  ['confirmed', 'confirmed'],
  ['retracted', 'retracted'],
  ['restored', 'restored'],
];
