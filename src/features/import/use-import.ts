import { useRef, useState } from 'react';
import type { ImportReport } from '../../contract/imports.ts';
import { ApiError } from '../../queries/http.ts';
import { useRefresh } from '../../queries/use-read.ts';
import { type FaultWords, faultInWords, fileFaultInWords } from './fault-words.ts';
import { askStep, checkStep, type Importer, importStep, type Sent, type Step } from './import-steps.ts';
import { type ImportTable, partedBy, placedIn, textOfTable } from './import-table.ts';
import type { KeptBatch } from './kept-batch.ts';
import { type ChosenFile, sized } from './read-file.ts';

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

type Work = 'check' | 'import' | 'ask';

interface State {
  readonly phase: Phase;
  /** What is under way. */
  readonly work: Work | null;
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

const BEGINNING: State = { phase: { is: 'choosing' }, work: null, rows: 0, fault: null };

/** An import from its check to its end: one request at a time, and each can be stopped. */
export function useImport(
  importer: Importer,
  onImported: (kept: KeptBatch, leftOut: ImportTable | null) => void,
): Importing {
  const [state, setState] = useState<State>(BEGINNING);
  const control = useRef<AbortController | null>(null);
  const checks = useRef(0);
  const refresh = useRefresh();
  const become = (patch: Partial<State>) => setState((before) => ({ ...before, ...patch }));

  const follow = async (sent: Sent, step: Step) => {
    if (step.is === 'checked') {
      checks.current += 1;
      const checked = { ...sent, report: step.report, number: checks.current };
      return become({ phase: { is: 'checked', checked } });
    }
    onImported(step.kept, sent.leftOut);
    become({ phase: { is: 'done', batch: step.kept.batch } });
    return refresh();
  };
  /** `failed` says what its failure leads to. */
  const run = async <S extends Sent>(work: Work, sent: S, failed: (failure: Failure, sent: S) => Partial<State>) => {
    if (control.current !== null) return;
    const controller = new AbortController();
    control.current = controller;
    become({ work, rows: sent.table.rows.length, fault: null });
    try {
      await follow(sent, await STEPS[work](importer, sent, controller.signal));
    } catch (error) {
      become(failed({ error: asError(error), isStopped: controller.signal.aborted }, sent));
    }
    control.current = null;
    become({ work: null });
  };

  const check = async (file: ChosenFile) => {
    const { read } = sized(file);
    if (!read.ok) return setState({ ...BEGINNING, fault: fileFaultInWords(read.fault) });
    return run('check', { file, table: read.table, text: file.text, leftOut: null }, afterCheck);
  };
  const checkGood = async ({ report, table, file }: Checked) => {
    const { good, failed } = partedBy(report, table);
    if (good !== null) await run('check', { file, table: good, text: textOfTable(good), leftOut: failed }, afterCheck);
  };
  return {
    ...state,
    check,
    checkGood,
    importAll: (checked) => run('import', checked, afterImport),
    ask: (checked) => run('ask', checked, afterAsking),
    stop: () => control.current?.abort(),
    begin: () => setState(BEGINNING),
  };
}

const STEPS = { check: checkStep, import: importStep, ask: askStep } as const;

interface Failure {
  readonly error: Error;
  /** Whether the editor stopped it. */
  readonly isStopped: boolean;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function afterCheck({ error, isStopped }: Failure): Partial<State> {
  if (!isStopped) return { fault: faultInWords(error) };
  return { fault: { title: 'The check was stopped', advice: 'A check writes nothing; check again when you like.' } };
}

function afterAsking({ error, isStopped }: Failure): Partial<State> {
  return isStopped ? {} : { fault: faultInWords(error) };
}

/** A refusal leaves nothing behind; without an answer nobody knows. */
function afterImport({ error, isStopped }: Failure, checked: Checked): Partial<State> {
  if (!(error instanceof ApiError) || isStopped) return { phase: { is: 'unanswered', checked, isStopped } };
  const { report } = error.problem;
  const fault = faultInWords(error);
  if (report === undefined) return { fault };
  return { fault, phase: { is: 'checked', checked: { ...checked, report: placedIn(checked.table, report) } } };
}
