// The imports made in this browser, kept in its journal: a position does not name its import, and who wants to take one
// back a day later needs its name.
import { isJsonObject } from '../../contract/body-reading.ts';
import { type RevertReport, revertReportSchema } from '../../contract/imports.ts';
import { parse } from '../../contract/parse.ts';
import { shortDate } from '../../domain/calendar-words.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Dataset, Position } from '../../domain/position.ts';
import { pageDrafts } from '../../journal/page-journal.ts';
import type { RecentImport } from '../../queries/imports.ts';
import { memberName } from '../../question/record/record-words.ts';

/** A record by its id and what it is known by. */
export interface NamedRecord {
  readonly id: string;
  readonly label: string;
}

export interface KeptBatch {
  /** The service's name of the import. */
  readonly batch: string;
  /** Of the file; null where it is not known. */
  readonly name: string | null;
  readonly at: Instant;
  readonly by: string;
  readonly rows: number;
  /** The drafts it made; empty where they could not be read. */
  readonly records: readonly NamedRecord[];
  /** What taking it back came to; null while it stands. */
  readonly reverted: RevertReport | null;
}

/** `Luxembourg, 22 Nov 2026: an act`. */
function namedRecord({ id, member, statedOn, summary }: Position): NamedRecord {
  return { id, label: `${memberName(member)}, ${shortDate(statedOn)}: ${summary}` };
}

/** An import that the service knows and this browser does not: made elsewhere, or in a page that was closed too soon. */
export function foundBatch({ batch, at, records }: RecentImport, by: string): KeptBatch {
  return { batch, at, by, name: null, rows: records.length, records: inOrder(records), reverted: null };
}

/** Records with their names, by name. */
export function inOrder(records: readonly Position[]): readonly NamedRecord[] {
  return records.map(namedRecord).toSorted((a, b) => a.label.localeCompare(b.label));
}

const formOf = (dataset: Dataset) => `imports:${dataset}`;

/** Keeps an import, in place of what was kept of it. Rejects where this device refuses. */
export async function keepBatch(dataset: Dataset, kept: KeptBatch): Promise<void> {
  const shelf = await pageDrafts();
  await shelf.put({ form: formOf(dataset), opening: kept.batch, at: kept.at, startedFrom: null, content: kept });
}

/** The imports of this browser, newest first. Rejects where this device refuses. */
export async function keptBatches(dataset: Dataset): Promise<readonly KeptBatch[]> {
  const drafts = await (await pageDrafts()).ofForm(formOf(dataset));
  return drafts.flatMap(({ content }) => readBatch(content) ?? []);
}

/** An import as it was kept; null where what was kept is none. */
export function readBatch(content: unknown): KeptBatch | null {
  if (!isJsonObject(content)) return null;
  const { batch, name, at, by, rows, records, reverted } = content;
  if (typeof batch !== 'string' || typeof at !== 'string' || typeof by !== 'string') return null;
  const report = parse(revertReportSchema, reverted);
  return {
    batch,
    at,
    by,
    name: typeof name === 'string' ? name : null,
    rows: typeof rows === 'number' ? rows : 0,
    records: Array.isArray(records) ? records.filter(isNamedRecord) : [],
    reverted: report.ok ? report.value : null,
  };
}

function isNamedRecord(value: unknown): value is NamedRecord {
  return isJsonObject(value) && typeof value['id'] === 'string' && typeof value['label'] === 'string';
}
