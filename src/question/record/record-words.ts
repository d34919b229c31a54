// What the codes of a record mean, in the words of the codebook, for a reader of its row or its card.
import { precisionOf, type ReducedDate } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { Instrument } from '../../domain/codebook.ts';
import type { Confidence, PositionBody, Response, SourceType, Status, User } from '../../domain/position.ts';
import { isSearch, SEARCH_NAME } from '../../domain/search-record.ts';
import { codebook, memberList } from '../../reference/codebook.ts';

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  draft: 'Draft',
  in_review: 'In review',
  published: 'Published',
  retracted: 'Retracted',
};

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = { high: 'High', medium: 'Medium', low: 'Low' };

/** Codebook, "A position's fields". */
export const CONFIDENCE_MEANINGS: Readonly<Record<Confidence, string>> = {
  high: 'official text or two independent sources on record',
  medium: 'one source on record',
  low: 'paraphrase or translation only, or a date wider than 31 days',
};

export const USER_WORDS: Readonly<Record<User, string>> = {
  government_defence: 'government and defence',
  critical_infrastructure: 'critical infrastructure',
  operators: 'operators',
  public: 'the public',
};

export const RESPONSE_WORDS: Readonly<Record<Response, string>> = {
  endorses: 'Endorses',
  notes: 'Takes note',
  reserved: 'Reserved',
  rejects: 'Rejects',
};

export const SOURCE_TYPE_WORDS: Readonly<Record<SourceType, string>> = {
  primary: 'primary source',
  agency: 'news agency',
  news: 'news report',
  trade: 'trade press',
  copy: 'copy of another report',
  aggregator: 'aggregator',
  lawfirm: 'law firm',
  thinktank: 'think tank',
  reference: 'reference work',
};

/** Codebook, instruments: what the binding levels mean. */
const BINDING_MEANINGS = [
  'weak or none',
  'declaratory, advisory or proposed',
  'politically binding',
  'binding for public buyers',
  'legally binding',
];

/** A date with what is not known of it: `20 November 2026`, `some day in November 2026`. */
export function dateWithPrecision(date: ReducedDate): string {
  return precisionOf(date) === 'day' ? dateInWords(date) : `some day in ${dateInWords(date)}`;
}

/** The name of a member; its code where the list does not have it. */
export function memberName(iso3: string): string {
  return memberList.find((member) => member.iso3 === iso3)?.name ?? iso3;
}

export function institutionName(id: string): string {
  return codebook.institutions.get(id)?.name ?? id;
}

/** `Statute (binding)`. */
function instrumentWithBinding(id: string): string {
  const instrument = codebook.instruments.get(id);
  return instrument === undefined ? id : `${instrument.name} (${instrument.binding})`;
}

/** Who spoke: the institution's name, and a dash for a search, in which nobody spoke. */
export function speakerInWords(record: Pick<PositionBody, 'reason' | 'institution'>): string {
  return isSearch(record) ? '–' : institutionName(record.institution);
}

/** How it was said: `Statute (binding)`, or that it was a search. */
export function meansInWords(record: Pick<PositionBody, 'reason' | 'instrument'>): string {
  return isSearch(record) ? SEARCH_NAME : instrumentWithBinding(record.instrument);
}

/** The binding strength of an instrument in words, with its rank. */
export function bindingInWords(instrument: Pick<Instrument, 'binding' | 'bindingLevel'>): string {
  const { binding, bindingLevel } = instrument;
  const meaning = BINDING_MEANINGS[bindingLevel] ?? '';
  const isSaid = meaning.includes(binding);
  const words = binding === 'binding' ? meaning : isSaid ? binding : `${binding}: ${meaning}`;
  return `${words} (strength ${bindingLevel} of 4)`;
}

/** Names of services, in the order of the codebook. */
export function servicesInOrder(ids: readonly string[]): string {
  const known = codebook.services.filter((service) => ids.includes(service.id)).map((service) => service.name);
  const unknown = ids.filter((id) => !codebook.services.some((service) => service.id === id));
  return [...known, ...unknown].join(', ');
}

/** The level, or the reason for none, with its definition. */
export function valueEntry(body: Pick<PositionBody, 'level' | 'reason'>): { label: string; definition: string } {
  const entry = [...codebook.levels, ...codebook.reasons].find(({ id }) => id === (body.level ?? body.reason));
  return entry ?? { label: 'Neither a level nor a reason', definition: '' };
}

/** `Espionage and data exfiltration: for restricting`. */
export function rationaleInWords({ id, direction }: PositionBody['rationales'][number]): string {
  return `${codebook.rationales.get(id)?.label ?? id}: ${direction} restricting`;
}
