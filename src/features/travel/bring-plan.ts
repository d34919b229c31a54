// What bringing a file in would do here, worked out before anybody is asked and before anything is written.
import type { Actor } from '../../domain/permissions.ts';
import { isAtLeast } from '../../domain/permissions.ts';
import type { Dataset } from '../../domain/position.ts';
import type { Operation, Revision } from '../../domain/review.ts';
import { actsOf, type Apart, hasNews, type Meeting, meetingOf, twins } from '../../domain/travel.ts';
import { type BroughtWrite, newDrafts } from '../../journal/brought-in.ts';
import type { KeptDraft } from '../../journal/kept-draft.ts';
import { isAnsweredHere, isKnownChange, questionFrom } from './apart-question.ts';
import type { DemoState } from './travel-state.ts';
import type { BroughtFile } from './travel-file.ts';

/** The demo edits the made-up set alone. */
const isEditable = (dataset: Dataset) => dataset === 'illustrative';

/** Acts on a record there that nobody can merge, with the record. */
export interface ActsLeft {
  readonly id: string;
  readonly acts: readonly Operation[];
}

export interface BringPlan {
  readonly file: BroughtFile;
  readonly meeting: Meeting;
  /** Records that both changed, whose words wait for a person from now on. */
  readonly questions: readonly BroughtWrite[];
  /** Such records that were asked about before. */
  readonly askedBefore: readonly string[];
  readonly actsLeft: readonly ActsLeft[];
  /** Of the records that are asked about, those that are retracted here. */
  readonly retractedHere: readonly string[];
  /** Pairs of ids, here and there, of records that one write made in both browsers. */
  readonly twins: readonly (readonly [string, string])[];
  /** Drafts and unsent writes that are not here. */
  readonly drafts: readonly KeptDraft[];
  readonly writes: readonly BroughtWrite[];
  readonly keepsJournal: boolean;
}

/** The plan for a checked file. Who is at the desk decides on what differs, if they may edit. */
export async function planOf(here: DemoState, file: BroughtFile, actor: Actor): Promise<BringPlan> {
  const meeting = meetingOf(here.revisions, file.revisions, isEditable);
  const { append, apart } = meeting;
  const news = apart.filter((each) => hasNews(each));
  const answered = await Promise.all(news.map((each) => isAnsweredHere(each)));
  const by = isAtLeast(actor.role, 'editor') ? actor.identity : null;
  const asked = await Promise.all(news.filter((_, at) => answered[at] === false).map((each) => questionFrom(each, by)));
  const keys = new Set(here.outbox.map(({ key }) => key));
  const isNew = ({ key }: BroughtWrite) => !keys.has(key);
  const record = [...here.revisions, ...append];
  return {
    file,
    meeting,
    questions: asked.filter(isNew),
    askedBefore: [
      ...news.filter((_, at) => answered[at] === true).map(({ id }) => id),
      ...asked.filter((write) => !isNew(write)).map(({ position }) => position),
    ],
    actsLeft: apart.map(leftOf).filter(({ acts }) => acts.length > 0),
    retractedHere: news.filter(isRetractedHere).map(({ id }) => id),
    twins: twins(here.revisions, addedBy(append, meeting)),
    drafts: newDrafts(here.drafts, file.drafts),
    writes: file.outbox.filter((write) => isNew(write) && !isKnownChange(write, record)),
    keepsJournal: here.keepsJournal,
  };
}

function leftOf(apart: Apart): ActsLeft {
  return { id: apart.id, acts: [...new Set(actsOf(apart))] };
}

function isRetractedHere({ ours }: Apart): boolean {
  const last = ours.at(-1)?.operation;
  return last === 'retract' || last === 'revert';
}

function addedBy(append: readonly Revision[], { added }: Meeting): readonly Revision[] {
  const ids = new Set(added);
  return append.filter(({ id }) => ids.has(id));
}

/** Whether bringing the file in would change anything here. */
export function changesAnything({ meeting, questions, drafts, writes, keepsJournal }: BringPlan): boolean {
  if (meeting.append.length > 0) return true;
  return keepsJournal && questions.length + drafts.length + writes.length > 0;
}
