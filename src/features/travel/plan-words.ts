// What a file would do here, and what it has done, line by line. What is not taken over is said as plainly as what is.
import type { Operation } from '../../domain/review.ts';
import type { ActsLeft, BringPlan } from './bring-plan.ts';
import type { DemoState } from './travel-state.ts';

/** `1 record`, `1,148 revisions`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** What a file holds. */
export function holdingInWords({
  revisions,
  drafts,
  outbox,
}: Pick<DemoState, 'revisions' | 'drafts' | 'outbox'>): string {
  const records = new Set(revisions.map(({ dataset, id }) => `${dataset}/${id}`)).size;
  return [
    counted(records, 'record'),
    counted(revisions.length, 'revision'),
    counted(drafts.length, 'draft'),
    counted(outbox.length, 'unsent write'),
  ].join(', ');
}

/** What is added or carried on; the lines stand for what will be done, and for what was. */
export function gainsInWords(plan: BringPlan): readonly string[] {
  const { added, continued, append } = plan.meeting;
  const onward = append.filter(({ id }) => !added.includes(id)).length;
  const { drafts, writes } = keptOf(plan);
  return [
    added.length > 0 && `New here: ${counted(added.length, 'record')} (${listed(added)}).`,
    continued.length > 0 && `Brought forward: ${counted(continued.length, 'record')} (${listed(continued)}), by ${counted(onward, 'revision')} with their own times and people.`, // prettier-ignore
    drafts > 0 && `Added: ${counted(drafts, 'draft')}, beside those that are here.`,
    writes > 0 && `Added: ${counted(writes, 'unsent write')}, sent when whoever wrote it is at the desk.`,
  ].filter((line) => line !== false);
}

/** A browser that keeps no journal takes none over. */
function keptOf({ drafts, writes, keepsJournal }: BringPlan): { drafts: number; writes: number } {
  return keepsJournal ? { drafts: drafts.length, writes: writes.length } : { drafts: 0, writes: 0 };
}

/** The records that were changed in both browsers, in words for before and after. */
export function questionsInWords({ questions, keepsJournal }: BringPlan): string | null {
  if (questions.length === 0 || !keepsJournal) return null;
  const ids = listed(questions.map(({ position }) => position));
  return `Changed here and there: ${counted(questions.length, 'record')} (${ids}). What stands here stays; both versions go side by side to the Desk, and a person decides field by field.`;
}

/** What stays as it is here, and why. */
export function restInWords(plan: BringPlan): readonly string[] {
  const { meeting, askedBefore, keepsJournal, questions, drafts, writes } = plan;
  const lost = questions.length + drafts.length + writes.length;
  return [
    `Already here: ${counted(meeting.alreadyHere, 'record')}, as in the file or further.`,
    askedBefore.length > 0 && `Asked before: ${listed(askedBefore)}; nothing is asked twice.`,
    ...plan.actsLeft.map(actsLeftInWords),
    ...plan.retractedHere.map(
      (id) => `${id} is retracted here: restore it, and its two versions can be brought together.`,
    ),
    ...plan.twins.map(
      ([here, there]) =>
        `Twice from now on: ${here} and ${there} come from one unsent write that both browsers sent. Retract one of them.`,
    ),
    meeting.untouched.length > 0 && `Not taken over: ${counted(meeting.untouched.length, 'record')} of the documented set (${listed(meeting.untouched)}). That set is only read here, and comes with the app; the file was made by another version of it.`, // prettier-ignore
    !keepsJournal && lost > 0 && `Not taken over: ${counted(drafts.length, 'draft')}, ${counted(writes.length, 'unsent write')} and ${counted(questions.length, 'record')} changed in both, because this browser keeps nothing of the kind. Bring the file into a browser that does.`, // prettier-ignore
  ].filter((line) => line !== false);
}

const ACTS: Readonly<Record<Operation, string>> = {
  create: 'made',
  edit: 'edited',
  submit: 'submitted',
  publish: 'published',
  return: 'returned',
  retract: 'retracted',
  restore: 'restored',
  confirm: 'confirmed',
  import: 'imported',
  revert: 'taken back with its import',
};

function actsLeftInWords({ id, acts }: ActsLeft): string {
  const words = acts.map((act) => ACTS[act]);
  const last = words.at(-1) ?? '';
  const said = words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last;
  return `Not taken over: that ${id} was ${said} there after it was changed here. If it is meant here too, do it here, once its words are settled.`;
}

/** The first few of some ids. */
function listed(ids: readonly string[], most = 3): string {
  const shown = ids.slice(0, most).join(', ');
  return ids.length > most ? `${shown} and ${(ids.length - most).toLocaleString('en')} more` : shown;
}
