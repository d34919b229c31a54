import type { Dataset } from '../../domain/position.ts';
import type { OutboxEntry } from '../../journal/outbox-entry.ts';
import { PageLink } from '../../question/page-link.tsx';
import { useView } from '../../question/use-view.ts';
import { memberList } from '../../reference/codebook.ts';
import { Button } from '../../ui/button.tsx';
import { timeInWords } from './clock-words.ts';
import { DownloadUnsent } from './download-unsent.tsx';
import styles from './offer.module.css';
import { type FormValues, valuesFrom } from './form-values.ts';
import { noteOf } from './merge/merge-outbox.ts';
import { bodyOf, takeBack } from './unsent.ts';

interface UnsentListProps {
  readonly dataset: Dataset;
  readonly entries: readonly OutboxEntry[];
  /** Takes over what was taken back from the outbox. */
  readonly onOpen: (values: FormValues) => Promise<void>;
}

/** Above the form: what was saved while the service did not answer, and what it has refused since. */
export function UnsentList({ dataset, entries, onOpen }: UnsentListProps) {
  if (entries.length === 0) return null;
  return (
    <section className={styles['offer']} aria-label="Not sent yet">
      <p>
        <strong>Not sent yet:</strong> on this device, and sent as soon as the service answers.
      </p>
      <DownloadUnsent dataset={dataset} />
      <ul className={styles['unsent']}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <span>
              {nameOf(entry)}, saved {timeInWords(entry.createdAt)}
              {entry.state.is === 'parked' && `: not accepted. ${entry.state.problem.title}.`}
            </span>
            {entry.act === 'create' ? (
              <Button variant="quiet" onClick={() => void open(entry, onOpen)}>
                Open it in the form
              </Button>
            ) : (
              <EditLink id={entry.position} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function EditLink({ id }: { readonly id: string }) {
  const { href } = useView();
  return <PageLink href={href({}, `/edit/${id}`)}>Go to it</PageLink>;
}

async function open(entry: OutboxEntry, onOpen: UnsentListProps['onOpen']): Promise<void> {
  const body = bodyOf(entry);
  if (!body.ok) return;
  // It is in the form, and kept there, before it leaves the outbox.
  await onOpen(valuesFrom(body.value));
  await takeBack(entry.id);
}

function nameOf(entry: OutboxEntry): string {
  if (entry.act === 'edit') return `A change of a record: “${noteOf(entry)}”`;
  const body = bodyOf(entry);
  if (!body.ok) return 'A position';
  const member = memberList.find(({ iso3 }) => iso3 === body.value.member)?.name ?? body.value.member;
  return `${member}: “${body.value.summary}”`;
}
