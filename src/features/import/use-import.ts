// The steps of an import: a check that writes nothing, the import of all rows or none, and, where its answer did not
// come, asking whether it was done. One request at a time, and each can be stopped.
import { useRef, useState } from 'react';
import type { ImportReport } from '../../contract/imports.ts';
import type { Dataset } from '../../domain/position.ts';
import { ApiError } from '../../queries/http.ts';
import { recentImports, type RecentImport, sendImport } from '../../queries/imports.ts';
import { useRefresh } from '../../queries/use-read.ts';
import { type FaultWords, faultInWords, fileFaultInWords } from './fault-words.ts';
import { type ImportTable, partedBy, placedIn, textOfTable } from './import-table.ts';
import { type KeptBatch, namedRecord } from './kept-batch.ts';
import { type ChosenFile, sized } from './read-file.ts';
import { isImportOf } from './same-rows.ts';

/** What is sent: a file, or the good rows of one. */
interface Sent {
  /** The file as it was chosen. */
  readonly file: ChosenFile;
  readonly table: ImportTable;
  readonly text: string;
  /** Rows of the file that are not sent; null where all are. */
  readonly leftOut: ImportTable | null;
}

export interface Checked extends Sent {
  /** Tells one check from another. */
  readonly number: number;
  readonly report: ImportReport;
}

export type Phase =
  | { readonly is: 'choosing' }
  | { readonly is: 'checked'; readonly checked: Checked }
  /** Sent, and nobody knows what came of it. */
  | { readonly is: 'unanswered'; readonly checked: Checked; readonly isStopped: boolean }
  | { readonly is: 'done'; readonly batch: string };

interface State {
  readonly phase: Phase;
  /** What is under way. */
  readonly work: 'check' | 'import' | 'ask' | null;
  /** How many rows it is about. */
  readonly rows: number;
  readonly fault: FaultWords | null;
}

export interface Importing extends State {
  readonly check: (file: ChosenFile) => Promise<void>;
  /** Checks the good rows of what was checked by themselves. */
  readonly checkGood: (checked: Checked) => Promise<void>;
  readonly importAll: (checked: Checked) => Promise<void>;
  /** Whether an import without an answer was done. */
  readonly ask: (checked: Checked) => Promise<void>;
  readonly stop: () => void;
  /** Back to the choice of a file. */
  readonly begin: () => void;
}

interface ImportOptions {
  readonly dataset: Dataset;
  readonly identity: string;
  /** Names of imports that are known already. */
  readonly known: readonly string[];
  readonly onImported: (kept: KeptBatch, leftOut: ImportTable | null) => void;
}

const BEGINNING: State = { phase: { is: 'choosing' }, work: null, rows: 0, fault: null };

export function useImport({ dataset, identity, known, onImported }: ImportOptions): Importing {
  const [state, setState] = useState<State>(BEGINNING);
  const control = useRef<AbortController | null>(null);
  const checks = useRef(0);
  const refresh = useRefresh();
  const become = (patch: Partial<State>) => setState((before) => ({ ...before, ...patch }));

  /** Runs one piece of work; `failed` says what its failure leads to. */
  async function run(
    work: NonNullable<State['work']>,
    { table }: Sent,
    job: (signal: AbortSignal) => Promise<void>,
    failed: (error: Error, isStopped: boolean) => Partial<State>,
  ): Promise<void> {
    if (control.current !== null) return;
    const controller = new AbortController();
    control.current = controller;
    become({ work, rows: table.rows.length, fault: null });
    try {
      await job(controller.signal);
    } catch (error) {
      become(failed(error instanceof Error ? error : new Error(String(error)), controller.signal.aborted));
    }
    control.current = null;
    become({ work: null });
  }

  const answer = async (sent: Sent, dryRun: boolean, signal: AbortSignal) => {
    const report = await sendImport({ dataset, type: sent.table.type, text: sent.text }, dryRun, signal);
    return placedIn(sent.table, report);
  };

  const checkSent = (sent: Sent) =>
    run(
      'check',
      sent,
      async (signal) => {
        const report = await answer(sent, true, signal);
        checks.current += 1;
        become({ phase: { is: 'checked', checked: { ...sent, report, number: checks.current } } });
      },
      (error, isStopped) => ({ fault: isStopped ? CHECK_STOPPED : faultInWords(error) }),
    );

  const check = async (file: ChosenFile) => {
    const { read } = sized(file);
    if (!read.ok) return setState({ ...BEGINNING, fault: fileFaultInWords(read.fault) });
    await checkSent({ file, table: read.table, text: file.text, leftOut: null });
  };

  const checkGood = async ({ report, table, file }: Checked) => {
    const { good, failed } = partedBy(report, table);
    if (good !== null) await checkSent({ file, table: good, text: textOfTable(good), leftOut: failed });
  };

  const finish = async (sent: Sent, batch: string, found: RecentImport | null) => {
    const records = found?.records ?? (await recordsOf(dataset, identity, batch));
    const at = new Date().toISOString();
    const kept = { batch, at, by: identity, name: sent.file.name, rows: sent.table.rows.length, reverted: null };
    const named = records.map(namedRecord).toSorted((a, b) => a.label.localeCompare(b.label));
    onImported({ ...kept, records: named }, sent.leftOut);
    become({ phase: { is: 'done', batch } });
    await refresh();
  };

  const importAll = (checked: Checked) =>
    run(
      'import',
      checked,
      async (signal) => {
        const { batch } = await answer(checked, false, signal);
        if (batch !== null) await finish(checked, batch, null);
      },
      (error, isStopped) => afterFailure(checked, error, isStopped),
    );

  const ask = (checked: Checked) =>
    run(
      'ask',
      checked,
      async (signal) => {
        // Refused as long as the import is still being answered.
        const report = await answer(checked, true, signal);
        const imports = await recentImports(dataset, identity);
        const found = imports.find((one) => !known.includes(one.batch) && isImportOf(one.records, checked.table));
        if (found !== undefined) return finish(checked, found.batch, found);
        checks.current += 1;
        return become({ phase: { is: 'checked', checked: { ...checked, report, number: checks.current } } });
      },
      (error, isStopped) => (isStopped ? {} : { fault: faultInWords(error) }),
    );

  const stop = () => control.current?.abort();
  return { ...state, check, checkGood, importAll, ask, stop, begin: () => setState(BEGINNING) };
}

const CHECK_STOPPED: FaultWords = {
  title: 'The check was stopped',
  advice: 'A check writes nothing; check again when you like.',
};

/** A refusal leaves nothing behind; without an answer nobody knows. */
function afterFailure(checked: Checked, error: Error, isStopped: boolean): Partial<State> {
  if (!(error instanceof ApiError) || isStopped) return { phase: { is: 'unanswered', checked, isStopped } };
  const { report } = error.problem;
  const fault = faultInWords(error);
  if (report === undefined) return { fault };
  return { fault, phase: { is: 'checked', checked: { ...checked, report: placedIn(checked.table, report) } } };
}

/** The drafts of an import; none where they cannot be read, for the import is done all the same. */
async function recordsOf(dataset: Dataset, identity: string, batch: string): Promise<RecentImport['records']> {
  try {
    return (await recentImports(dataset, identity)).find((one) => one.batch === batch)?.records ?? [];
  } catch {
    return [];
  }
}
