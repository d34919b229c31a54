import { useId } from 'react';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { Position, Source } from '../../domain/position.ts';
import { SOURCE_TYPE_WORDS } from './record-words.ts';
import styles from './record-sources.module.css';

interface RecordSourcesProps {
  readonly position: Pick<Position, 'dataset' | 'sources'>;
  readonly heading?: 'h2' | 'h3';
}

/**
 * Where a record was read. Documented sources are links, if https; illustrative ones are plain text and say that they
 * are made up (codebook, "Two data sets, never mixed").
 */
export function RecordSources({ position, heading: Heading = 'h3' }: RecordSourcesProps) {
  const title = useId();
  const isMadeUp = position.dataset === 'illustrative';
  return (
    <section aria-labelledby={title} className={styles['section']}>
      <Heading id={title}>{position.sources.length === 1 ? 'Source' : 'Sources'}</Heading>
      <ol className={styles['sources']}>
        {position.sources.map((source) => (
          <li key={JSON.stringify(source)}>
            <SourceEntry source={source} isMadeUp={isMadeUp} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface SourceEntryProps {
  readonly source: Source;
  readonly isMadeUp: boolean;
}

function SourceEntry({ source, isMadeUp }: SourceEntryProps) {
  const about = [
    source.publisher,
    source.publishedOn && dateInWords(source.publishedOn),
    source.type && SOURCE_TYPE_WORDS[source.type],
    source.locator,
  ].filter((part) => part !== null && part !== '');
  return (
    <>
      <Address url={source.url} isMadeUp={isMadeUp}>
        {source.title ?? source.citation ?? source.publisher ?? source.url ?? 'Source without a title'}
      </Address>
      <span className={styles['note']}>{about.join(', ')}</span>
      {source.citation !== null && source.title !== null && <span className={styles['note']}>{source.citation}</span>}
      {isMadeUp && <span className={styles['note']}>Made up: {source.url} leads nowhere.</span>}
      {source.archiveUrl !== null && (
        <span className={styles['note']}>
          <Address url={source.archiveUrl} isMadeUp={isMadeUp}>
            Archived copy
          </Address>
        </span>
      )}
      <Quote source={source} />
    </>
  );
}

interface AddressProps {
  readonly url: string | null;
  readonly isMadeUp: boolean;
  readonly children: string;
}

function Address({ url, isMadeUp, children }: AddressProps) {
  if (isMadeUp || url === null) return <span>{children}</span>;
  if (!isSecure(url)) return <span>{`${children} (${url})`}</span>;
  return (
    <a href={url} rel="noopener noreferrer external" target="_blank">
      {children}
    </a>
  );
}

/** Only https is followed; anything else that a record may hold is shown as text. */
function isSecure(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}

function Quote({ source }: { readonly source: Source }) {
  if (source.quote === null) return null;
  return (
    <figure className={styles['quote']}>
      <blockquote lang={source.language ?? undefined} dir="auto">
        {source.quote}
      </blockquote>
      {source.translation !== null && (
        <figcaption lang="en">
          <span className={styles['note']}>In English</span>
          {source.translation}
        </figcaption>
      )}
    </figure>
  );
}
