import { type DragEvent, type RefObject, useRef, useState } from 'react';
import { IMPORT_LIMITS } from '../../contract/imports.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { fileFaultInWords, type FileFault, kibibytes } from './fault-words.ts';
import styles from './import.module.css';
import { type ChosenFile, decoded, sized } from './read-file.ts';
import { rowCount } from './report-entries.ts';

interface FilePartProps {
  readonly file: ChosenFile;
  /** Where the text is kept; null while there is none. */
  readonly word: string | null;
  readonly isBusy: boolean;
  readonly textArea: RefObject<HTMLTextAreaElement | null>;
  readonly onFile: (file: ChosenFile) => void;
  readonly onCheck: () => void;
}

/** Choosing a file, dropping one, or pasting its text; then the check. */
export function FilePart({ file, word, isBusy, textArea, onFile, onCheck }: FilePartProps) {
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<FileFault | null>(null);
  const [isOver, setOver] = useState(false);

  const take = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const read = await textOf(chosen);
    setFault(read.ok ? null : read.fault);
    if (read.ok) onFile({ name: chosen.name, text: read.text });
  };
  const over = (isNow: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isNow);
  };
  const drop = (event: DragEvent) => {
    over(false)(event);
    void take(event.dataTransfer.files[0]);
  };
  return (
    // Dropping is the pointer's way to what the button does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles['file']}
      aria-labelledby="import-file"
      data-over={isOver || undefined}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={drop}
    >
      <h2 id="import-file">The file</h2>
      <div className={styles['actions']}>
        <Button onClick={() => input.current?.click()}>Choose a file</Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label="File to import"
          accept=".csv,.json,.txt,text/csv,application/json"
          onChange={(event) => {
            void take(event.target.files?.[0]);
            // The same file, mended, can be chosen again.
            event.target.value = '';
          }}
        />
        <span className={styles['quiet']}>
          or drop it here. CSV or JSON in UTF-8, at most 1 MiB and {IMPORT_LIMITS.rows.toLocaleString('en')} rows.
        </span>
      </div>
      {fault !== null && <Refusal fault={fault} />}
      <div className={styles['paste']}>
        <Field label="Text of the file" hint="Chosen above, or pasted here; it can be mended here too.">
          {(control) => (
            <TextArea
              {...control}
              ref={textArea}
              rows={6}
              spellCheck={false}
              value={file.text}
              onChange={(event) => onFile({ ...file, text: event.target.value })}
            />
          )}
        </Field>
      </div>
      <div className={styles['actions']}>
        <Button variant="primary" aria-disabled={isBusy} onClick={() => !isBusy && onCheck()}>
          Check the file
        </Button>
        {file.text !== '' && (
          <Button variant="quiet" onClick={() => onFile({ name: null, text: '' })}>
            Empty it
          </Button>
        )}
        <FileFacts file={file} word={word} />
      </div>
    </section>
  );
}

async function textOf(chosen: File): Promise<ReturnType<typeof decoded>> {
  if (chosen.size > IMPORT_LIMITS.bytes) return { ok: false, fault: { is: 'too-large', bytes: chosen.size } };
  try {
    return decoded(await chosen.arrayBuffer());
  } catch {
    return { ok: false, fault: { is: 'unreadable' } };
  }
}

function Refusal({ fault }: { readonly fault: FileFault }) {
  const { title, advice } = fileFaultInWords(fault);
  return (
    <ErrorNotice title={title}>
      <p>{advice}</p>
    </ErrorNotice>
  );
}

/** What the file is taken for, how large it is, and where it is kept. */
function FileFacts({ file, word }: Pick<FilePartProps, 'file' | 'word'>) {
  if (file.text.trim() === '') return null;
  const { type, bytes, read } = sized(file);
  const rows = read.ok ? rowCount(read.table.rows.length) : fileFaultInWords(read.fault).title;
  const parts = [file.name, type.toUpperCase(), rows, kibibytes(bytes), word];
  return <p className={styles['quiet']}>{parts.filter((part) => part !== null).join(' · ')}</p>;
}
