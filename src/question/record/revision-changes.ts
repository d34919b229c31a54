// What an editor changed from one revision to the next, field by field, in words that a reader can compare.
import type { PositionBody } from '../../domain/position.ts';
import type { Operation } from '../../domain/review.ts';
import { isSameValue } from '../../domain/same-value.ts';
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
import { type FieldChange, sourceFields } from './source-changes.ts';

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
];

/**
 * Every field that is set in either body, in the order of the record, sources part by part; with null for `before`, every
 * field is new.
 */
export function fieldsBetween(before: PositionBody | null, after: PositionBody): readonly FieldChange[] {
  const facets = FACETS.map((facet) => fieldOf(facet, before, after));
  const all = [...facets, ...sourceFields(before?.sources ?? [], after.sources)];
  return all.filter(
    ({ before: was, after: is, isChanged }) => was !== '' || is !== '' || (before !== null && isChanged),
  );
}

/** Every field that differs between a body and the next one; empty where nothing does. */
export function changesBetween(before: PositionBody, after: PositionBody): readonly FieldChange[] {
  return fieldsBetween(before, after).filter(({ isChanged }) => isChanged);
}

function fieldOf({ name, keys, words }: Facet, before: PositionBody | null, after: PositionBody): FieldChange {
  return {
    field: name,
    before: before === null ? '' : words(before),
    after: words(after),
    isChanged: before === null || keys.some((key) => !isSameValue(before[key], after[key])),
  };
}
