// What each column of an import takes, in the words of the codebook, with its codes.
import { BODY_LIMITS } from '../../contract/position-body.ts';
import { type ImportColumn, NEEDED_COLUMNS } from '../../contract/position-columns.ts';
import { CONFIDENCES, RESPONSES, USERS } from '../../domain/position.ts';
import { RECORD_REASONS } from '../../domain/scale.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { CONFIDENCE_MEANINGS, RESPONSE_WORDS, USER_WORDS } from '../../question/record/record-words.ts';
import { IMPORT_COLUMNS } from './template.ts';

interface Code {
  readonly code: string;
  readonly name: string;
}

interface ColumnWords {
  readonly column: ImportColumn;
  /** Whether a table has to have it. */
  readonly need: string;
  readonly takes: string;
  /** Empty where it takes other than codes. */
  readonly codes: readonly Code[];
}

const DATE = 'A date: 2026, 2026-11 or 2026-11-20.';
const TAKES: Readonly<Record<ImportColumn, string>> = {
  institution: 'Who spoke: one code.',
  instrument: 'How it was said: one code.',
  services: 'What it is about: one or more codes, separated by semicolons.',
  member: 'One code (ISO 3166-1 alpha-3).',
  level: 'One code; empty where there is a reason for no level.',
  reason: 'Why there is no level: one code; empty where there is a level.',
  confidence: 'One code.',
  statedOn: DATE,
  effectiveOn: `From when it applies. ${DATE}`,
  endsOn: `The last day on which it applies. ${DATE}`,
  summary: `One plain sentence, at most ${BODY_LIMITS.summary} characters.`,
  note: `A public coding note, at most ${BODY_LIMITS.note.toLocaleString('en')} characters.`,
  sourceUrl: 'A public web address, https or http.',
  sourceTitle: 'Title of the source.',
  sourcePublisher: 'Who published it.',
  sourcePublishedOn: DATE,
  sourceLocator: 'The place in the source: a page, a paragraph.',
  sourceQuote: 'The original words.',
  rationales:
    'Reasons given, separated by semicolons: a code, or a code with its direction, as in code:for and code:against.',
  response: 'The response to the US request: one code, or empty.',
  users: 'Whom it binds: codes separated by semicolons, or empty.',
  sourceCitation: 'How to find a source that has no web address.',
  sourceArchiveUrl: 'A web address of an archived copy.',
  sourceLanguage: 'Language of the source as a tag: en, lt, pt-BR.',
  sourceTranslation: 'The quote in English.',
};

const CODES: Partial<Record<ImportColumn, () => readonly Code[]>> = {
  institution: () => [...codebook.institutions].map(([code, { name }]) => ({ code, name })),
  instrument: () => [...codebook.instruments].map(([code, { name }]) => ({ code, name })),
  services: () => codebook.services.map(({ id, name }) => ({ code: id, name })),
  member: () => memberList.map(({ iso3, name }) => ({ code: iso3, name })),
  level: () => codebook.levels.map(({ id, label }) => ({ code: id, name: label })),
  reason: () =>
    codebook.reasons
      .filter(({ id }) => RECORD_REASONS.some((reason) => reason === id))
      .map(({ id, label }) => ({ code: id, name: label })),
  confidence: () => CONFIDENCES.map((code) => ({ code, name: CONFIDENCE_MEANINGS[code] })),
  rationales: () =>
    [...codebook.rationales].map(([code, { label, direction }]) => ({
      code,
      name: direction === 'both' ? `${label} (needs a direction)` : `${label} (${direction})`,
    })),
  response: () => RESPONSES.map((code) => ({ code, name: RESPONSE_WORDS[code] })),
  users: () => USERS.map((code) => ({ code, name: USER_WORDS[code] })),
};

/** Every column of an import, in the order of the template. */
export function columnsInWords(): readonly ColumnWords[] {
  return IMPORT_COLUMNS.map((column) => ({
    column,
    need: needOf(column),
    takes: TAKES[column],
    codes: CODES[column]?.() ?? [],
  }));
}

function needOf(column: ImportColumn): string {
  const choice = NEEDED_COLUMNS.find((some) => some.includes(column));
  if (choice === undefined) return 'No';
  const [other] = choice.filter((name) => name !== column);
  return other === undefined ? 'Yes' : `This or ${other}`;
}
