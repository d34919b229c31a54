// The steps of an import as the service answers them: a check that writes nothing, the import of all rows or none, and
// the question whether an import was done whose answer did not come.
import type { ImportReport } from '../../contract/imports.ts';
import type { Dataset, Position } from '../../domain/position.ts';
import { recentImports, sendImport } from '../../queries/imports.ts';
import { type ImportTable, placedIn } from './import-table.ts';
import { inOrder, type KeptBatch } from './kept-batch.ts';
import type { ChosenFile } from './read-file.ts';
import { isImportOf } from './same-rows.ts';

/** What is sent: a file, or the good rows of one. */
export interface Sent {
  /** The file as it was chosen. */
  readonly file: ChosenFile;
  readonly table: ImportTable;
  readonly text: string;
  /** Rows of the file that are not sent; null where all are. */
  readonly leftOut: ImportTable | null;
}

/** Who imports, and into what. */
export interface Importer {
  readonly dataset: Dataset;
  readonly identity: string;
  /** Names of imports that are known already. */
  readonly known: readonly string[];
}

export type Step =
  | { readonly is: 'checked'; readonly report: ImportReport }
  | { readonly is: 'done'; readonly kept: KeptBatch };

/** Checks what would be imported. Rejects as `sendImport` does, and so do the others. */
export async function checkStep({ dataset }: Importer, sent: Sent, signal: AbortSignal): Promise<Step> {
  return { is: 'checked', report: await answer(dataset, sent, true, signal) };
}

/** Imports all rows. */
export async function importStep(importer: Importer, sent: Sent, signal: AbortSignal): Promise<Step> {
  const report = await answer(importer.dataset, sent, false, signal);
  if (report.batch === null) return { is: 'checked', report };
  return done(importer, sent, report.batch, await recordsOf(importer, report.batch));
}

/** Looks for an import of these rows that is not known yet; where there is none, what a check says now. */
export async function askStep(importer: Importer, sent: Sent, signal: AbortSignal): Promise<Step> {
  // Refused as long as the import is still being answered.
  const report = await answer(importer.dataset, sent, true, signal);
  const imports = await recentImports(importer.dataset, importer.identity);
  const found = imports.find(
    ({ batch, records }) => !importer.known.includes(batch) && isImportOf(records, sent.table),
  );
  return found === undefined ? { is: 'checked', report } : done(importer, sent, found.batch, found.records);
}

async function answer(dataset: Dataset, sent: Sent, dryRun: boolean, signal: AbortSignal): Promise<ImportReport> {
  return placedIn(sent.table, await sendImport({ dataset, type: sent.table.type, text: sent.text }, dryRun, signal));
}

function done({ identity }: Importer, { file, table }: Sent, batch: string, records: readonly Position[]): Step {
  const of = { name: file.name ?? 'Pasted text', rows: table.rows.length, at: new Date().toISOString(), by: identity };
  return { is: 'done', kept: { batch, ...of, records: inOrder(records), reverted: null } };
}

/** The drafts of an import; none where they cannot be read, for the import is done all the same. */
async function recordsOf({ dataset, identity }: Importer, batch: string): Promise<readonly Position[]> {
  try {
    return (await recentImports(dataset, identity)).find((one) => one.batch === batch)?.records ?? [];
  } catch {
    return [];
  }
}
