import { useState } from 'react';
import type { RevertReport } from '../../contract/imports.ts';
import type { KeptBecause } from '../../domain/import-batch.ts';
import type { Dataset } from '../../domain/position.ts';
import { revertImport } from '../../queries/imports.ts';
import { useRefresh } from '../../queries/use-read.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { RecordLinks } from './batch-records.tsx';
import { type FaultWords, faultInWords } from './fault-words.ts';
import styles from './import.module.css';
import type { KeptBatch } from './kept-batch.ts';

const KEPT_WORDS: Readonly<Record<KeptBecause, string>> = {
  edited: 'stays, because somebody has edited it since',
  published: 'stays, because it is published; a reviewer may retract it',
  retracted: 'was retracted already',
};

interface TakeBackProps {
  readonly kept: KeptBatch;
  readonly dataset: Dataset;
  readonly mayImport: boolean;
  readonly onKeep: (kept: KeptBatch) => void;
}

/** Takes an import back, after one more question, and says what became of each of its records. */
export function TakeBack({ kept, dataset, mayImport, onKeep }: TakeBackProps) {
  const [step, setStep] = useState<'offered' | 'asked' | 'busy'>('offered');
  const [fault, setFault] = useState<FaultWords | null>(null);
  const [isFresh, setFresh] = useState(false);
  const refresh = useRefresh();

  const takeBack = async () => {
    if (step === 'busy') return;
    setStep('busy');
    setFault(null);
    try {
      const reverted = await revertImport(dataset, kept.batch);
      setFresh(true);
      onKeep({ ...kept, reverted });
      await refresh();
    } catch (error) {
      setFault(faultInWords(error instanceof Error ? error : new Error(String(error))));
    }
    setStep('offered');
  };
  return (
    <>
      <LiveRegion message={step === 'busy' ? 'Taking the import back…' : ''} />
      {kept.reverted !== null && <Reverted report={kept.reverted} kept={kept} isFresh={isFresh} />}
      {kept.reverted === null && mayImport && step === 'offered' && (
        <div className={styles['actions']}>
          <Button onClick={() => setStep('asked')}>Take the import back…</Button>
        </div>
      )}
      {kept.reverted === null && step !== 'offered' && (
        <fieldset className={styles['question']}>
          <legend>Take this import back?</legend>
          <p>
            Its drafts are retracted, but for those that somebody has edited or published since. Nothing is deleted, and
            the file can be imported again.
          </p>
          <div className={styles['actions']}>
            <Button ref={focusOnce} variant="primary" aria-disabled={step === 'busy'} onClick={() => void takeBack()}>
              {step === 'busy' ? 'Taking it back…' : 'Take it back'}
            </Button>
            <Button onClick={() => setStep('offered')}>Leave it</Button>
          </div>
        </fieldset>
      )}
      {fault !== null && (
        <ErrorNotice title={fault.title}>
          <p>{fault.advice}</p>
        </ErrorNotice>
      )}
    </>
  );
}

interface RevertedProps extends Pick<TakeBackProps, 'kept'> {
  readonly report: RevertReport;
  /** Whether it was done just now: the button that was pressed is gone, and the outcome takes the focus. */
  readonly isFresh: boolean;
}

function Reverted({ report, kept, isFresh }: RevertedProps) {
  const labels = new Map(kept.records.map(({ id, label }) => [id, label]));
  const skipped = report.skipped.map(({ id, because }) => ({
    id,
    label: labels.get(id) ?? `Record ${id}`,
    because: KEPT_WORDS[because],
  }));
  return (
    <div className={styles['reverted']}>
      <h3 tabIndex={-1} ref={isFresh ? focusOnce : undefined}>
        {revertInWords(report)}
      </h3>
      {skipped.length > 0 && <RecordLinks records={skipped} />}
    </div>
  );
}

/** `Taken back: 48 drafts are retracted, 2 records stay.` */
export function revertInWords({ reverted, skipped }: Pick<RevertReport, 'reverted' | 'skipped'>): string {
  const gone =
    reverted.length === 1 ? '1 draft is retracted' : `${reverted.length.toLocaleString('en')} drafts are retracted`;
  const stay =
    skipped.length === 1 ? ', 1 record is left as it is' : `, ${skipped.length} records are left as they are`;
  return `Taken back: ${gone}${skipped.length === 0 ? '' : stay}.`;
}

function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
