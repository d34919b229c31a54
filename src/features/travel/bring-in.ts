// Bringing a file in. The record comes first and all at once, then the journal: whatever stops it in between, the file is
// still there, and bringing it in again adds what is missing.
import type { DemoControls } from '../../contract/demo-controls.ts';
import { outboxBell, pageDrafts, pageOutbox } from '../../journal/page-journal.ts';
import type { BringPlan } from './bring-plan.ts';

/** `stale`: the record here has gone on since the plan was made; nothing was written. */
type Brought = 'done' | 'stale';

/** Does what a plan says. Rejects where this browser refuses to write. */
export async function bringIn(demo: Pick<DemoControls, 'append'>, plan: BringPlan): Promise<Brought> {
  const { append } = plan.meeting;
  if (append.length > 0 && (await demo.append(append)) === 'stale') return 'stale';
  if (!plan.keepsJournal) return 'done';
  await (await pageDrafts()).bringIn(plan.drafts);
  await (await pageOutbox()).bringIn([...plan.writes, ...plan.questions]);
  outboxBell().tell();
  return 'done';
}
