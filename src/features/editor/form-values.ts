// What the form holds, as it was typed, and the body that it makes. Nothing typed is lost on the way back from a refusal.
import type { Direction } from '../../domain/codebook.ts';
import { isReducedDate } from '../../domain/calendar-date.ts';
import type { Confidence, Dataset, PositionBody, Response, Source, User } from '../../domain/position.ts';
import { isLevel, type Level, type RecordReason } from '../../domain/scale.ts';
import { addressOf, type Fiction, publisherOf } from './fiction.ts';

/** The first source, as typed; '' for what is not given. */
export interface SourceValues {
  readonly url: string;
  readonly citation: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string;
  readonly archiveUrl: string;
  readonly language: string;
  readonly type: string;
  readonly locator: string;
  readonly quote: string;
  readonly translation: string;
}

/** The whole form; '' for what is not given. */
export interface FormValues {
  readonly source: SourceValues;
  readonly member: string;
  readonly institution: string;
  readonly instrument: string;
  readonly services: readonly string[];
  readonly users: readonly User[];
  readonly value: Level | RecordReason | '';
  readonly statedOn: string;
  readonly effectiveOn: string;
  readonly endsOn: string;
  readonly rationales: Readonly<Record<string, Direction>>;
  readonly response: Response | '';
  readonly confidence: Confidence | '';
  readonly summary: string;
  readonly note: string;
}

const EMPTY_SOURCE: SourceValues = {
  url: '', citation: '', title: '', publisher: '', publishedOn: '', archiveUrl: '', language: '', type: '', locator: '',
  quote: '', translation: '',
}; // prettier-ignore

export const EMPTY_FORM: FormValues = {
  source: EMPTY_SOURCE, member: '', institution: '', instrument: '', services: [], users: [], value: '', statedOn: '',
  effectiveOn: '', endsOn: '', rationales: {}, response: '', confidence: '', summary: '', note: '',
}; // prettier-ignore

/** The body to send, still to be read by the contract. In the illustrative set the source fills itself. */
export function bodyFrom(
  values: FormValues,
  dataset: Dataset,
  fiction: Fiction | null,
): Readonly<Record<string, unknown>> {
  const { value, source, rationales, ...rest } = values;
  const isMadeUp = dataset === 'illustrative';
  return {
    ...rest,
    statedOn: values.statedOn.trim(),
    effectiveOn: textOrNull(values.effectiveOn),
    endsOn: textOrNull(values.endsOn),
    response: values.response === '' ? null : values.response,
    level: value !== '' && isLevel(value) ? value : null,
    reason: value === '' || isLevel(value) ? null : value,
    rationales: Object.entries(rationales).map(([id, direction]) => ({ id, direction })),
    sources: [isMadeUp ? fictionalSource(values, fiction) : typedSource(source)],
  };
}

/** The form that a body fills, with its first source. */
export function valuesFrom(body: PositionBody): FormValues {
  const { level, reason, sources, rationales, effectiveOn, endsOn, response, ...rest } = body;
  const [source] = sources;
  return {
    ...rest,
    effectiveOn: effectiveOn ?? '',
    endsOn: endsOn ?? '',
    response: response ?? '',
    value: level ?? reason ?? '',
    rationales: Object.fromEntries(rationales.map(({ id, direction }) => [id, direction])),
    source: source === undefined ? EMPTY_SOURCE : typedAgain(source),
  };
}

function typedAgain(source: Source): SourceValues {
  const { url, citation, title, publisher, publishedOn, archiveUrl, language, type, locator, quote, translation } =
    source;
  return {
    url: url ?? '', citation: citation ?? '', title: title ?? '', publisher: publisher ?? '',
    publishedOn: publishedOn ?? '', archiveUrl: archiveUrl ?? '', language: language ?? '', type: type ?? '',
    locator: locator ?? '', quote: quote ?? '', translation: translation ?? '',
  }; // prettier-ignore
}

function typedSource(source: SourceValues): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.entries(source).map(([field, text]) => [field, textOrNull(text)]));
}

/** Null where nothing is known yet of how the set's fictional sources look. */
function fictionalSource(values: FormValues, fiction: Fiction | null): unknown {
  const date = values.statedOn.trim();
  return {
    url: addressOf(fiction, values),
    title: fiction?.title ?? null,
    publisher: publisherOf(fiction, values.source.publisher),
    publishedOn: isReducedDate(date) ? date : null,
    language: 'en',
  };
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
