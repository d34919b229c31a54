import { Button } from '../../ui/button.tsx';
import styles from './import.module.css';
import { rowCount } from './report-entries.ts';
import type { Checked, Phase } from './use-import.ts';

interface UnansweredProps {
  readonly phase: Extract<Phase, { is: 'unanswered' }>;
  readonly isBusy: boolean;
  readonly onAsk: (checked: Checked) => Promise<void>;
}

/** An import whose answer did not come: it may have been done. */
export function Unanswered({ phase: { checked, isStopped }, isBusy, onAsk }: UnansweredProps) {
  return (
    <section className={styles['outcome']} aria-labelledby="import-unanswered">
      <h2 id="import-unanswered" tabIndex={-1} ref={focusOnce}>
        {isStopped
          ? 'You stopped waiting: nobody knows yet whether it was imported'
          : 'No answer came: it may have been imported'}
      </h2>
      <p>
        All {rowCount(checked.table.rows.length)} are drafts now, or none is. Ask before you import again: what is on
        record shows as repeated, and is not written twice.
      </p>
      <div className={styles['actions']}>
        <Button variant="primary" aria-disabled={isBusy} onClick={() => !isBusy && void onAsk(checked)}>
          Ask whether it was imported
        </Button>
      </div>
    </section>
  );
}

function focusOnce(heading: HTMLElement | null): void {
  heading?.focus();
}
