// What one body says of a field, in the words of the record; a line for each part that is set.
import type { PositionBody, Rationale, Source } from '../../../domain/position.ts';
import {
  CONFIDENCE_WORDS,
  dateWithPrecision,
  meansInWords,
  memberName,
  rationaleInWords,
  RESPONSE_WORDS,
  servicesInOrder,
  SOURCE_TYPE_WORDS,
  speakerInWords,
  USER_WORDS,
  valueEntry,
} from '../../../question/record/record-words.ts';
import { fieldAt } from '../field-names.ts';

/** One line of what a side says of a field; `name` where a field has several parts. */
export interface Line {
  readonly name: string | null;
  readonly words: string;
}

type Words = (body: PositionBody) => readonly Line[];

/** Fields that the history shows apart are one here where they are merged as one. */
export const FIELD_LINES = {
  sources: (body) => body.sources.map((source) => ({ name: null, words: wholeSource(source) })),
  member: (body) => line(memberName(body.member)),
  institution: (body) => line(speakerInWords(body)),
  instrument: (body) => line(meansInWords(body)),
  services: (body) => line(servicesInOrder(body.services)),
  users: (body) => line(body.users.map((user) => USER_WORDS[user]).join(', ')),
  value: (body) => [
    ...line(valueEntry(body).label, fieldAt('/level').name),
    ...dateLine('statedOn', body),
    ...dateLine('effectiveOn', body),
    ...dateLine('endsOn', body),
  ],
  rationales: (body) => body.rationales.flatMap(rationaleLines),
  response: (body) => (body.response === null ? [] : line(RESPONSE_WORDS[body.response])),
  confidence: (body) => line(CONFIDENCE_WORDS[body.confidence]),
  summary: (body) => line(body.summary),
  note: (body) => line(body.note),
} as const satisfies Readonly<Record<string, Words>>;

function line(words: string, name: string | null = null): readonly Line[] {
  return words === '' ? [] : [{ name, words }];
}

function dateLine(field: 'statedOn' | 'effectiveOn' | 'endsOn', body: PositionBody): readonly Line[] {
  const date = body[field];
  return date === null ? [] : line(dateWithPrecision(date), fieldAt(`/${field}`).name);
}

/** A reason given, or that it is not. */
export function rationaleLines(rationale: Rationale | null): readonly Line[] {
  return line(rationale === null ? 'Not given' : rationaleInWords(rationale));
}

/** In the order in which a source is cited. */
export const SOURCE_FIELDS: readonly (keyof Source)[] = [
  'title', 'publisher', 'url', 'citation', 'publishedOn', 'archiveUrl', 'language', 'type', 'locator', 'quote',
  'translation',
]; // prettier-ignore

/** Those of the fields of a source that are set. */
export function sourceLines(source: Source, fields: readonly (keyof Source)[]): readonly Line[] {
  return fields.flatMap((field) => {
    const value = field === 'type' ? source.type && SOURCE_TYPE_WORDS[source.type] : source[field];
    return value === null ? [] : line(value, fieldAt(`/sources/0/${field}`).name);
  });
}

function wholeSource(source: Source): string {
  const [first, ...rest] = sourceLines(source, SOURCE_FIELDS);
  return [first?.words, ...rest.map(({ name, words }) => `${name}: ${words}`)].join('; ');
}

/** The text of a field that is read word by word; undefined for one that is not, or where nothing is set. */
export function textOf(field: string, lines: readonly Line[]): string | undefined {
  return field === 'summary' || field === 'note' ? lines[0]?.words : undefined;
}
