import { useRef, useState } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import { refusalOf } from '../../domain/permissions.ts';
import type { Dataset } from '../../domain/position.ts';
import { sessionQuery } from '../../queries/session.ts';
import { useRead } from '../../queries/use-read.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { BatchList } from './batch-list.tsx';
import { Done } from './done.tsx';
import { Editors } from './editors.tsx';
import { FileOfferNotice } from './file-offer.tsx';
import { FilePart } from './file-part.tsx';
import styles from './import.module.css';
import { textOfTable } from './import-table.ts';
import { Progress } from './progress.tsx';
import type { ChosenFile } from './read-file.ts';
import { Report } from './report.tsx';
import { TemplatePart } from './template-part.tsx';
import { Unanswered } from './unanswered.tsx';
import { useBatches } from './use-batches.ts';
import { useImport } from './use-import.ts';
import { useKeptFile } from './use-kept-file.ts';

const NO_FILE: ChosenFile = { name: null, text: '' };

interface ImportDeskProps {
  readonly dataset: Dataset;
  readonly today: Day;
}

/** From the choice of a file to what became of it. */
export function ImportDesk({ dataset, today }: ImportDeskProps) {
  const [file, setFile] = useState(NO_FILE);
  const [isRefused, setRefused] = useState(false);
  const textArea = useRef<HTMLTextAreaElement>(null);
  const session = useRead(sessionQuery()).value;
  const mayImport = session !== null && refusalOf(session, 'import', null) === null;
  const kept = useKeptFile(dataset);
  const { batches, known, keep } = useBatches(dataset, mayImport ? session.identity : null);
  const importer = { dataset, identity: session?.identity ?? '', known };
  const importing = useImport(importer, (batch, leftOut) => {
    keep(batch);
    const rest = leftOut === null ? NO_FILE : { name: `left-out.${leftOut.type}`, text: textOfTable(leftOut) };
    setFile(rest);
    if (leftOut === null) void kept.finish().catch(() => {});
    else kept.typed(rest);
  });
  const { phase, work } = importing;
  const done = phase.is === 'done' ? batches.find(({ batch }) => batch === phase.batch) : undefined;

  const onFile = (changed: ChosenFile) => {
    setFile(changed);
    kept.typed(changed);
  };
  const onCheck = () => {
    setRefused(!mayImport);
    if (mayImport) void importing.check(file);
  };
  return (
    <>
      <Editors session={session} />
      <FileOfferNotice
        offers={kept.offers}
        onTake={(offer) => {
          setFile(offer.file);
          importing.begin();
          void kept.take(offer).catch(() => {});
        }}
        onDiscard={(offer) => void kept.discard(offer).catch(() => {})}
      />
      {done === undefined ? (
        <div className={styles['columns']}>
          <FilePart
            file={file}
            word={kept.word}
            isBusy={work !== null}
            textArea={textArea}
            onFile={onFile}
            onCheck={onCheck}
          />
          <TemplatePart dataset={dataset} today={today} />
        </div>
      ) : (
        <Done kept={done} dataset={dataset} mayImport={mayImport} rest={file} onKeep={keep} onNext={importing.begin} />
      )}
      <Progress work={work} rows={importing.rows} onStop={importing.stop} />
      {isRefused && !mayImport && (
        <ErrorNotice title="Readers cannot import">
          <p>Choose an editor identity, then check again. Your file is kept here.</p>
        </ErrorNotice>
      )}
      {importing.fault !== null && (
        <ErrorNotice title={importing.fault.title}>
          <p>{importing.fault.advice}</p>
        </ErrorNotice>
      )}
      {phase.is === 'checked' && (
        <Report
          dataset={dataset}
          checked={phase.checked}
          isOutdated={phase.checked.file !== file}
          isBusy={work !== null}
          importing={importing}
          onMend={() => textArea.current?.focus()}
        />
      )}
      {phase.is === 'unanswered' && <Unanswered phase={phase} isBusy={work !== null} onAsk={importing.ask} />}
      <BatchList
        dataset={dataset}
        batches={batches.filter((batch) => batch !== done)}
        mayImport={mayImport}
        onKeep={keep}
      />
    </>
  );
}
