import type { OutboxEntry } from '../../journal/outbox-entry.ts';
import { memberList } from '../../reference/codebook.ts';
import { Button } from '../../ui/button.tsx';
import { timeInWords } from './clock-words.ts';
import styles from './form.module.css';
import { type FormValues, valuesFrom } from './form-values.ts';
import { bodyOf, takeBack } from './unsent.ts';

interface UnsentListProps {
  readonly entries: readonly OutboxEntry[];
  /** Takes over what was taken back from the outbox. */
  readonly onOpen: (values: FormValues) => Promise<void>;
}

/** Above the form: what was saved while the service did not answer, and what it has refused since. */
export function UnsentList({ entries, onOpen }: UnsentListProps) {
  if (entries.length === 0) return null;
  return (
    <section className={styles['offer']} aria-label="Not sent yet">
      <p>
        <strong>Not sent yet:</strong> on this device, and sent as soon as the service answers.
      </p>
      <ul className={styles['unsent']}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <span>
              {nameOf(entry)}, saved {timeInWords(entry.createdAt)}
              {entry.state.is === 'parked' && `: not accepted. ${entry.state.problem.title}.`}
            </span>
            <Button variant="quiet" onClick={() => void open(entry, onOpen)}>
              Open it in the form
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function open(entry: OutboxEntry, onOpen: UnsentListProps['onOpen']): Promise<void> {
  const body = bodyOf(entry);
  if (!body.ok) return;
  // It is in the form, and kept there, before it leaves the outbox.
  await onOpen(valuesFrom(body.value));
  await takeBack(entry.id);
}

function nameOf(entry: OutboxEntry): string {
  const body = bodyOf(entry);
  if (!body.ok) return 'A position';
  const member = memberList.find(({ iso3 }) => iso3 === body.value.member)?.name ?? body.value.member;
  return `${member}: “${body.value.summary}”`;
}
