// What a file would do here, and what it has done, line by line. What is not taken over is said as plainly as what is.
import type { Operation } from '../../domain/review.ts';
import type { ActsLeft, BringPlan } from './bring-plan.ts';
import { recordNames } from './record-names.ts';
import type { DemoState } from './travel-state.ts';

/** `1 record`, `1,148 revisions`. */
function counted(count: number, one: string, many = `${one}s`): string {
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
    added.length > 0 && `${counted(added.length, 'new record')}: ${listed(plan, added)}.`,
    continued.length > 0 && `${counted(continued.length, 'record')} brought forward by ${counted(onward, 'revision')}: ${listed(plan, continued)}. Times and people stay those of there.`, // prettier-ignore
    drafts > 0 && `${counted(drafts, 'draft')} added beside those that are here.`,
    writes > 0 && `${counted(writes, 'unsent write')} added, to be sent when whoever wrote it is at the desk.`,
  ].filter((line) => line !== false);
}

/** A browser that keeps no journal takes none over. */
function keptOf({ drafts, writes, keepsJournal }: BringPlan): { drafts: number; writes: number } {
  return keepsJournal ? { drafts: drafts.length, writes: writes.length } : { drafts: 0, writes: 0 };
}

/** The records that were changed in both browsers, in words for before and after. */
export function questionsInWords(plan: BringPlan): string | null {
  const { questions, keepsJournal } = plan;
  if (questions.length === 0 || !keepsJournal) return null;
  const ids = listed(
    plan,
    questions.map(({ position }) => position),
  );
  return `${counted(questions.length, 'record')} changed here and there: ${ids}. What stands here stays; both versions go side by side to the Desk, and a person decides field by field.`;
}

/** What stays as it is here, and why. */
export function restInWords(plan: BringPlan): readonly string[] {
  const { meeting, askedBefore, keepsJournal, questions, drafts, writes } = plan;
  const name = recordNames(plan.file.revisions);
  const lost = questions.length + drafts.length + writes.length;
  return [
    `${counted(meeting.alreadyHere, 'record is', 'records are')} here already, as in the file or further.`,
    askedBefore.length > 0 && `Asked before, and not again: ${listed(plan, askedBefore)}.`,
    ...plan.actsLeft.map((left) => actsLeftInWords(left, name)),
    ...plan.retractedHere.map(
      (id) => `${name(id)} is retracted here: restore it, and its two versions can be brought together.`,
    ),
    ...plan.twins.map(
      ([here, there]) =>
        `Twice from now on: ${name(there)}. ${here} and ${there} come from one unsent write that both browsers sent. Retract one of them.`,
    ),
    meeting.untouched.length > 0 && `Not taken over: ${counted(meeting.untouched.length, 'record')} of the documented set: ${listed(plan, meeting.untouched)}. That set is only read here, and comes with the app; the file was made by another version of it.`, // prettier-ignore
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

function actsLeftInWords({ id, acts }: ActsLeft, name: (id: string) => string): string {
  const words = acts.map((act) => ACTS[act]);
  const last = words.at(-1) ?? '';
  const said = words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last;
  return `Not taken over: ${name(id)} was ${said} there, after the two went apart. If that is meant here too, do it here, once the words are settled.`;
}

/** The first few of some records, by name. */
function listed({ file }: BringPlan, ids: readonly string[], most = 3): string {
  const shown = ids.slice(0, most).map(recordNames(file.revisions)).join('; ');
  return ids.length > most ? `${shown}; and ${(ids.length - most).toLocaleString('en')} more` : shown;
}
