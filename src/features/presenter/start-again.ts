// Back to the start: what the demo wrote in this browser is deleted, and the page opens as on the first day.
import type { DemoControls } from '../../contract/demo-controls.ts';
import { writeOpenForms } from '../../journal/keep-while-open.ts';
import { emptyJournal, pageDrafts, pageOutbox } from '../../journal/page-journal.ts';

/** What would be deleted. */
export interface Written {
  /** Records that were added or changed in this browser. */
  readonly records: number;
  readonly drafts: number;
  readonly unsent: number;
}

/** Counts what was written, the form that is open included. Rejects where the database of this browser refuses. */
export async function writtenHere(demo: Pick<DemoControls, 'touched' | 'storage'>): Promise<Written> {
  const records = await demo.touched();
  if (demo.storage === 'memory') return { records, drafts: 0, unsent: 0 };
  await writeOpenForms();
  const [drafts, unsent] = await Promise.all([
    pageDrafts().then((shelf) => shelf.all()),
    pageOutbox().then((outbox) => outbox.open()),
  ]);
  return { records, drafts: drafts.length, unsent: unsent.length };
}

/** `2 records added or changed here, 1 draft, no unsent write`. */
export function writtenInWords({ records, drafts, unsent }: Written): string {
  return [
    `${counted(records, 'record')} added or changed here`,
    counted(drafts, 'draft'),
    counted(unsent, 'unsent write'),
  ].join(', ');
}

function counted(count: number, what: string): string {
  return `${count === 0 ? 'no' : count.toLocaleString('en')} ${what}${count === 1 || count === 0 ? '' : 's'}`;
}

/** Deletes all of it. Rejects where this browser refuses; what was not deleted by then is still there. */
export async function deleteAll(demo: Pick<DemoControls, 'reset' | 'storage'>): Promise<void> {
  // What a form still holds is written first, so that nothing of it is written when the page goes.
  await writeOpenForms();
  if (demo.storage === 'kept') await emptyJournal();
  await demo.reset();
  forgetVisits();
}

const VISITS = 'seen-changes-';

/** What earlier visits have seen belongs to the record that is gone. */
function forgetVisits(): void {
  for (const storage of [localStorage, sessionStorage]) {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
    for (const key of keys) if (key?.startsWith(VISITS)) storage.removeItem(key);
  }
}
