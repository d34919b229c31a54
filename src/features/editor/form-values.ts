// What the form holds, as it was typed, and the body that it makes. Nothing typed is lost on the way back from a refusal.
import type { Direction } from '../../domain/codebook.ts';
import type { Confidence, Dataset, PositionBody, Response, Source, User } from '../../domain/position.ts';
import { isLevel, type Level, type RecordReason } from '../../domain/scale.ts';
import type { Fiction } from './fiction.ts';
import {
  EMPTY_SOURCE,
  fictionalSource,
  isCited,
  searchCitation,
  sourceBody,
  type SourceValues,
  textOrNull,
  typedAgain,
} from './source-values.ts';

/** The whole form; '' for what is not given. */
export interface FormValues {
  /** At least one; what is not filled in is empty. */
  readonly sources: readonly SourceValues[];
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
  /** Of an edit: what it changes and why. It is of the revision, not of the record. */
  readonly changeNote: string;
}

export const EMPTY_FORM: FormValues = {
  sources: [EMPTY_SOURCE], member: '', institution: '', instrument: '', services: [], users: [], value: '',
  statedOn: '', effectiveOn: '', endsOn: '', rationales: {}, response: '', confidence: '', summary: '', note: '',
  changeNote: '',
}; // prettier-ignore

/** What a body is made with besides what was typed. */
interface Making {
  readonly dataset: Dataset;
  /** How the illustrative set's sources look; null for other sets and while it is not known. */
  readonly fiction: Fiction | null;
  /** The sources on record of an edit; those that nobody touched stay as they are. */
  readonly recorded?: readonly Source[];
}

/** The body to send, still to be read by the contract. In the illustrative set a source without an address gets one. */
export function bodyFrom(values: FormValues, making: Making): Readonly<Record<string, unknown>> {
  const { value, sources, rationales, changeNote: _, ...rest } = values;
  return {
    ...rest,
    statedOn: values.statedOn.trim(),
    effectiveOn: textOrNull(values.effectiveOn),
    endsOn: textOrNull(values.endsOn),
    response: values.response === '' ? null : values.response,
    level: value !== '' && isLevel(value) ? value : null,
    reason: value === '' || isLevel(value) ? null : value,
    rationales: Object.entries(rationales).map(([id, direction]) => ({ id, direction })),
    sources: sources.map((source, place) => sourceAt(values, source, place, making)),
  };
}

function sourceAt(values: FormValues, source: SourceValues, place: number, making: Making): unknown {
  const { dataset, fiction, recorded = [] } = making;
  if (dataset === 'illustrative' && source.url.trim() === '') return fictionalSource(source, values, place, fiction);
  if (values.value === 'none-found' && dataset === 'documented' && !isCited(source)) {
    const citation = searchCitation(values.statedOn);
    return sourceBody({ ...source, citation, title: textOrNull(source.title) ?? citation }, recorded);
  }
  return sourceBody(source, recorded);
}

/** The form that a body fills. */
export function valuesFrom(body: PositionBody): FormValues {
  const { member, institution, instrument, services, users, statedOn, confidence, summary, note } = body;
  return {
    member, institution, instrument, services, users, statedOn, confidence, summary, note,
    effectiveOn: body.effectiveOn ?? '',
    endsOn: body.endsOn ?? '',
    response: body.response ?? '',
    value: body.level ?? body.reason ?? '',
    rationales: Object.fromEntries(body.rationales.map(({ id, direction }) => [id, direction])),
    sources: body.sources.length === 0 ? [EMPTY_SOURCE] : body.sources.map(typedAgain),
    changeNote: '',
  }; // prettier-ignore
}
