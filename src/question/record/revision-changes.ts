// What an editor changed from one revision to the next, field by field, in words that a reader can compare.
import type { PositionBody } from '../../domain/position.ts';
import type { Operation } from '../../domain/review.ts';
import {
  CONFIDENCE_WORDS,
  dateWithPrecision,
  meansInWords,
  memberName,
  rationaleInWords,
  RESPONSE_WORDS,
  servicesInOrder,
  speakerInWords,
  USER_WORDS,
  valueEntry,
} from './record-words.ts';

/** One field that differs between two bodies; `''` for what is not set. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export const OPERATION_WORDS: Readonly<Record<Operation, string>> = {
  create: 'Created',
  edit: 'Edited',
  submit: 'Submitted for review',
  publish: 'Published',
  return: 'Returned to draft',
  retract: 'Retracted',
  restore: 'Restored',
  confirm: 'Checked: still stands',
  import: 'Imported',
  revert: 'Import taken back',
};

interface Facet {
  readonly name: string;
  readonly keys: readonly (keyof PositionBody)[];
  readonly words: (body: PositionBody) => string;
}

const date = (value: string | null) => (value === null ? '' : dateWithPrecision(value));

const FACETS: readonly Facet[] = [
  { name: 'Member', keys: ['member'], words: (body) => memberName(body.member) },
  { name: 'Stated on', keys: ['statedOn'], words: (body) => date(body.statedOn) },
  { name: 'Applies from', keys: ['effectiveOn'], words: (body) => date(body.effectiveOn) },
  { name: 'Ends on', keys: ['endsOn'], words: (body) => date(body.endsOn) },
  { name: 'Institution', keys: ['institution'], words: speakerInWords },
  { name: 'Instrument', keys: ['instrument'], words: meansInWords },
  { name: 'Level', keys: ['level', 'reason'], words: (body) => valueEntry(body).label },
  { name: 'Services', keys: ['services'], words: (body) => servicesInOrder(body.services) },
  { name: 'Users', keys: ['users'], words: (body) => body.users.map((user) => USER_WORDS[user]).join(', ') },
  { name: 'Rationales', keys: ['rationales'], words: (body) => body.rationales.map(rationaleInWords).join('; ') },
  {
    name: 'Response to the US request',
    keys: ['response'],
    words: (body) => (body.response === null ? '' : RESPONSE_WORDS[body.response]),
  },
  { name: 'Confidence', keys: ['confidence'], words: (body) => CONFIDENCE_WORDS[body.confidence] },
  { name: 'Summary', keys: ['summary'], words: (body) => body.summary },
  { name: 'Note', keys: ['note'], words: (body) => body.note },
  { name: 'Sources', keys: ['sources'], words: sourcesInWords },
];

/** Fields of a body by their names, in the order of the history; `''` for what is not set. `keys` says which. */
export function fieldsInWords(
  body: PositionBody,
  keys: readonly (keyof PositionBody)[],
): readonly { readonly name: string; readonly words: string }[] {
  const asked = FACETS.filter((facet) => facet.keys.some((key) => keys.includes(key)));
  return asked.map(({ name, words }) => ({ name, words: words(body) }));
}

/** Every field that differs between a body and the next one; empty where nothing does. */
export function changesBetween(before: PositionBody, after: PositionBody): readonly FieldChange[] {
  return FACETS.filter((facet) => facet.keys.some((key) => !isSame(before[key], after[key]))).map((facet) => ({
    field: facet.name,
    before: facet.words(before),
    after: facet.words(after),
  }));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sourcesInWords(body: PositionBody): string {
  return body.sources
    .map((source) =>
      [source.publisher, source.title, source.url ?? source.citation, source.locator, source.quote]
        .filter((part) => part !== null)
        .join(', '),
    )
    .join('; ');
}
