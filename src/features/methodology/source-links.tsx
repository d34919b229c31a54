import { sourceOf } from './source-entries.ts';
import styles from './source-links.module.css';

/** The sources that something cites: real publications, so they are links. Without an address there is only the name. */
export function SourceLinks({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return <span>–</span>;
  return (
    <ul className={styles['list']}>
      {ids.map((id) => (
        <li key={id}>
          <SourceLink id={id} />
        </li>
      ))}
    </ul>
  );
}

/** One source by its id; an id that the list does not hold is shown as it is. */
export function SourceLink({ id }: { readonly id: string }) {
  const source = sourceOf(id);
  if (source === undefined) return <span>{id}</span>;
  if (source.url === null) return <span>{source.publisher}</span>;
  return (
    <a href={source.url} rel="noreferrer noopener" target="_blank">
      {source.publisher}
    </a>
  );
}
