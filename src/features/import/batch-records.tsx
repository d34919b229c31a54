import { PageLink } from '../../question/page-link.tsx';
import { useView } from '../../question/use-view.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import styles from './import.module.css';
import type { KeptBatch, NamedRecord } from './kept-batch.ts';

interface BatchRecordsProps {
  readonly kept: KeptBatch;
  readonly isOpen?: boolean;
}

/** The records of an import, each with the way to its card. */
export function BatchRecords({ kept, isOpen = false }: BatchRecordsProps) {
  if (kept.records.length === 0) {
    return (
      <p className={styles['quiet']}>Its records could not be listed; they are among the drafts of the Evidence.</p>
    );
  }
  return (
    <Disclosure summary={`Records of this import (${kept.records.length})`} open={isOpen}>
      <RecordLinks records={kept.records} />
    </Disclosure>
  );
}

interface RecordLinksProps {
  readonly records: readonly (NamedRecord & { readonly because?: string })[];
}

/** Links to the cards of records, each with why it is listed, where that is said. */
export function RecordLinks({ records }: RecordLinksProps) {
  const { href } = useView();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take focus
    <section className={styles['records']} aria-label="Records" tabIndex={0}>
      <ul>
        {records.map(({ id, label, because }) => (
          <li key={id}>
            <PageLink href={href({ card: id })}>{label}</PageLink>
            {because !== undefined && `: ${because}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
