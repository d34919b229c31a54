import { shortDate } from '../../domain/calendar-words.ts';
import type { Dataset, Source } from '../../domain/position.ts';
import { SOURCE_TYPE_WORDS } from './why-words.ts';

interface SourceLineProps {
  readonly source: Source;
  readonly dataset: Dataset;
}

/** Where a record was read: a link for real sources, text alone for made-up ones (codebook, "Two data sets, never mixed"). */
export function SourceLine({ source, dataset }: SourceLineProps) {
  const name = source.title ?? source.citation ?? source.publisher ?? 'Source';
  const isLink = dataset === 'documented' && source.url !== null && /^https?:\/\//.test(source.url);
  const rest = [
    source.publisher === name ? null : source.publisher,
    source.publishedOn === null ? null : shortDate(source.publishedOn),
    source.type === null ? null : SOURCE_TYPE_WORDS[source.type],
    source.locator,
    isLink ? null : source.url,
  ].filter((part) => part !== null);
  return (
    <span>
      {isLink && source.url !== null ? (
        <a href={source.url} target="_blank" rel="noreferrer noopener">
          {name}
        </a>
      ) : (
        name
      )}
      {rest.length > 0 && `, ${rest.join(', ')}`}
    </span>
  );
}
