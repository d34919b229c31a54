// What every column and field of the files means: one list, which the zip carries as a table. A test holds it equal to
// the columns that the files have.
import { exportTable } from '../../contract/export-table.ts';
import { CONFIDENCES, DATASETS, RESPONSES, STATUSES, USERS } from '../../domain/position.ts';

/** The meaning of one column or field. */
export interface Entry {
  readonly column: string;
  readonly meaning: string;
  /** How its values are written. */
  readonly form: string;
  /** The file of the codebook that lists its codes, or the codes themselves; empty where there are none. */
  readonly codes: string;
}

function entry(column: string, meaning: string, form: string, codes = ''): Entry {
  return { column, meaning, form, codes };
}

const TEXT = 'text';
const DATE = 'date, YYYY, YYYY-MM or YYYY-MM-DD';
const DAY = 'day, YYYY-MM-DD';
const INSTANT = 'instant, RFC 3339';
const FLAG = 'true or false';
const MEMBER = 'ISO 3166-1 alpha-3';

/** What a record says, whatever file it stands in. */
const CODING: readonly Entry[] = [
  entry('member', 'The member of NATO that the record is about', MEMBER, 'codebook/members.csv'),
  entry('statedOn', 'When it was said', DATE),
  entry('effectiveOn', 'When it takes effect, where that is another day', `${DATE}, or empty`),
  entry('endsOn', 'When it ends', `${DATE}, or empty`),
  entry('institution', 'Who said it', 'code', 'codebook/institutions.csv'),
  entry('instrument', 'By what kind of act', 'code', 'codebook/instruments.csv'),
  entry('level', 'The level of the stance; empty where there is a reason instead', 'code or empty', 'codebook/levels.csv'),
  entry('reason', 'Why there is no level', 'code or empty', 'codebook/reasons.csv'),
  entry('services', 'The services that it is about', 'codes, in a CSV separated by ;', 'codebook/services.csv'),
  entry('users', 'Whom it binds', 'codes, in a CSV separated by ;', USERS.join(', ')),
  entry('rationales', 'The reasons that were given', 'in a CSV code:for or code:against, separated by ;', 'codebook/rationales.csv'),
  entry('response', 'The response to the US request', 'code or empty', RESPONSES.join(', ')),
  entry('confidence', 'How surely the source supports the coding', 'code', CONFIDENCES.join(', ')),
  entry('summary', 'What was said, in a sentence', TEXT),
  entry('note', 'Remarks of the coders', `${TEXT}, may be empty`),
]; // prettier-ignore

const SOURCE = [
  ['Url', 'Address of the source', 'http or https URL, or empty'],
  ['Citation', 'Where the source is found, if not at an address', TEXT],
  ['Title', 'Title of the source', TEXT],
  ['Publisher', 'Who published the source', TEXT],
  ['PublishedOn', 'When the source was published', DATE],
  ['ArchiveUrl', 'Address of an archived copy', 'http or https URL, or empty'],
  ['Language', 'Language of the source', 'language tag, RFC 5646'],
  ['Locator', 'Page, paragraph or minute within the source', TEXT],
  ['Quote', 'The words of the source', TEXT],
  ['Translation', 'The words of the source in English', TEXT],
] as const;

const DATASET = entry('dataset', 'The data set that the row belongs to', 'code', DATASETS.join(', '));
const NOTICE = entry('notice', 'What the data set is; illustrative rows are made up', TEXT);

/** What the service adds to a record. */
const KEPT: readonly Entry[] = [
  DATASET,
  NOTICE,
  entry('id', 'The record', 'UUID, or the id of a seeded record'),
  entry('revision', 'How many revisions the record has had', 'whole number from 1'),
  entry('status', 'Where the record stands in review', 'code', STATUSES.join(', ')),
  entry('recordedAt', 'When this revision was recorded', INSTANT),
  entry('recordedBy', 'Who recorded this revision', TEXT),
];

const QUESTION: readonly Entry[] = [
  entry('services', 'The services that the question is about', 'codes separated by ;', 'codebook/services.csv'),
  entry('axis', 'Whether records count from the day they were said or take effect', 'code', 'stated, effective'),
  entry('bindingOnly', 'Whether binding acts alone count', FLAG),
  entry('includeProposed', 'Whether proposed acts count', FLAG),
  entry('staleAfterDays', 'After how many days a level is called stale', 'whole number of days'),
  entry('knownAt', 'The moment of knowledge that the file shows', `${INSTANT}, or a day`),
];

const STANCES: readonly Entry[] = [
  DATASET,
  NOTICE,
  entry('member', 'The member of NATO', MEMBER, 'codebook/members.csv'),
  entry('from', 'The first day of the stretch', DAY),
  entry('to', 'The last day of the stretch, included', DAY),
  entry('level', 'The derived level; empty where there is none', 'code or empty', 'codebook/levels.csv'),
  entry('reason', 'Why there is no level', 'code or empty', 'codebook/reasons.csv'),
  entry('rangeFrom', 'With reason conflicting: the least restrictive level', 'code or empty', 'codebook/levels.csv'),
  entry('rangeTo', 'With reason conflicting: the most restrictive level', 'code or empty', 'codebook/levels.csv'),
  entry('setBy', 'The record that sets the value', 'id of a record, or empty'),
  entry('tension', 'Whether a rule stands against a later, softer word', FLAG),
  entry('stale', 'Whether the level is carried forward beyond staleAfterDays', FLAG),
  entry('rule', 'The rule of the codebook that gave the value', 'whole number, 1 to 5', 'codebook/rules.csv'),
  entry('outweighed', 'Live records that do not set the value, and why', 'id:why, separated by ;'),
  ...QUESTION,
];

/** By file, in the order of its columns or fields. */
export const DICTIONARY: Readonly<Record<string, readonly Entry[]>> = {
  'positions.csv': [
    ...CODING,
    ...SOURCE.map(([name, meaning, form]) => entry(`source${name}`, `${meaning}; of the record's first source`, form)),
    ...KEPT,
  ],
  'positions.json': [
    entry('schemaVersion', 'Grows when a field changes its meaning', 'whole number'),
    DATASET,
    NOTICE,
    entry('question', 'The filters asked for; empty for everything', 'object'),
    entry('knownAt', 'The moment of knowledge that the file shows', `${INSTANT}, or a day`),
    entry('hash', 'A fingerprint of the items', TEXT),
    entry('count', 'How many items there are', 'whole number'),
    entry('items', 'The records, with the fields named below', 'list of objects'),
    ...[...CODING, ...KEPT, ...jsonOnly()].map((one) => ({ ...one, column: `items[].${one.column}` })),
  ],
  'stances.csv': STANCES,
  'stances-on-day.csv': STANCES,
};

function jsonOnly(): readonly Entry[] {
  return [
    entry('sources', 'Every source, with the fields of a source: url, citation, title, …, and type', 'list of objects'),
    entry('coding', 'Whether a second coder has confirmed the coding', 'code', 'provisional, confirmed'),
    entry('confirmedOn', 'Days on which it was checked that it still stands', 'list of days, YYYY-MM-DD'),
    entry('retraction', 'Why and when the record was taken back', 'object, or null'),
  ];
}

/** The dictionary as CSV: file, column, meaning, form, codes. */
export function dictionaryCsv(): string {
  const rows = Object.entries(DICTIONARY).flatMap(([file, entries]) =>
    entries.map(({ column, meaning, form, codes }) => [`data/${file}`, column, meaning, form, codes]),
  );
  return exportTable(['file', 'column', 'meaning', 'form', 'codes'], rows);
}
