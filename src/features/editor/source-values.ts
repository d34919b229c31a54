// One source as it is typed, and the source that it makes. What was recorded and not touched goes back as it was.
import { isReducedDate } from '../../domain/calendar-date.ts';
import { isSameValue } from '../../domain/same-value.ts';
import { SEARCH_NAME } from '../../domain/search-record.ts';
import type { Source } from '../../domain/position.ts';
import { addressOf, type Fiction, type Named, publisherOf } from './fiction.ts';

/** A source as typed; '' for what is not given. */
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

export const EMPTY_SOURCE: SourceValues = {
  url: '', citation: '', title: '', publisher: '', publishedOn: '', archiveUrl: '', language: '', type: '', locator: '',
  quote: '', translation: '',
}; // prettier-ignore

type SourceBody = Readonly<Record<string, string | null>>;

/** The source that was typed; the recorded one itself where it says the same, spaces included. */
export function sourceBody(typed: SourceValues, recorded: readonly Source[]): Source | SourceBody {
  const same = recorded.find((source) => isSameValue(typedAgain(source), typed));
  return same ?? Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, textOrNull(text)]));
}

/** The typed fields of a recorded source. */
export function typedAgain(source: Source): SourceValues {
  const { url, citation, title, publisher, publishedOn, archiveUrl, language, type, locator, quote, translation } =
    source;
  return {
    url: url ?? '', citation: citation ?? '', title: title ?? '', publisher: publisher ?? '',
    publishedOn: publishedOn ?? '', archiveUrl: archiveUrl ?? '', language: language ?? '', type: type ?? '',
    locator: locator ?? '', quote: quote ?? '', translation: translation ?? '',
  }; // prettier-ignore
}

/** A made-up source as the illustrative set has them; parts are null where nothing is known yet of how those look. */
export function fictionalSource(typed: SourceValues, named: Named, place: number, fiction: Fiction | null): SourceBody {
  const date = named.statedOn.trim();
  return {
    url: addressOf(fiction, named, place),
    title: fiction?.title ?? null,
    publisher: publisherOf(fiction, typed.publisher),
    publishedOn: isReducedDate(date) ? date : null,
    language: 'en',
  };
}

/** The search itself, where a search names no other source (codebook, "Two data sets, never mixed"). */
export function searchCitation(searchedOn: string): string {
  return [SEARCH_NAME, searchedOn.trim()].filter((part) => part !== '').join(', ');
}

/** Whether a source says where it was read, by address or by citation. */
export function isCited({ url, citation }: SourceValues): boolean {
  return url.trim() !== '' || citation.trim() !== '';
}

/** Text without the spaces around it; null for none. */
export function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
