// Why a row stands on the desk, in words, and what to do about it where that is not plain.
import type { WriteAct } from '../../contract/writes.ts';
import { firstDay } from '../../domain/calendar-date.ts';
import { daysInWords, shortDate } from '../../domain/calendar-words.ts';
import { type DeskItem, lastCheckedOn } from '../../domain/desk.ts';
import { isAtLeast } from '../../domain/permissions.ts';
import type { CodedPosition } from '../../domain/position.ts';
import { NONE_FOUND_LASTS_DAYS } from '../../domain/stance.ts';
import type { KeptDraft } from '../../journal/kept-draft.ts';
import type { OutboxEntry } from '../../journal/outbox-entry.ts';
import { instantInWords } from '../../question/record/instant-words.ts';
import { returnInWords } from '../../question/record/return-of.ts';
import { refusalInWords } from './refusal-words.ts';
import type { DeskPerson } from './desk-person.ts';
import type { Work } from './work.ts';

interface KnownOfItem {
  readonly write: OutboxEntry | null;
  readonly text: KeptDraft | null;
  readonly work: Work | null;
  readonly published: CodedPosition | null;
}

/** `Not checked for 412 days, since it was stated`, `Returned by reviewer-r …: “…”`, and so on for every kind. */
export function whyInWords(item: DeskItem, { write, text, work, published }: KnownOfItem, person: DeskPerson): string {
  if (write !== null) return writeInWords(write, person);
  if (text !== null) return `Typed ${instantInWords(text.at)}; on this device only.`;
  if (work !== null) return workInWords(work, item, person);
  if (item.kind === 'none-found') return searchInWords(item.days);
  return published === null ? '' : checkInWords(item.days, published);
}

/** From here on a number of days is a number of years. */
const MOST_DAYS = 730;

const ACT_WORDS: Readonly<Record<WriteAct, string>> = {
  create: 'New position',
  edit: 'Edit',
  submit: 'Submission for review',
  publish: 'Publication',
  return: 'Return',
  retract: 'Retraction',
  restore: 'Restoration',
  confirm: '“Still stands”',
};

function writeInWords(write: OutboxEntry, { identity }: DeskPerson): string {
  const of = write.by === identity ? '' : ` by ${write.by}`;
  if (write.state.is === 'parked') return `${ACT_WORDS[write.act]}${of} not accepted. ${refusalInWords(write)}`;
  const since = `${ACT_WORDS[write.act]}${of}, written ${instantInWords(write.createdAt)}, is on this device`;
  if (write.by !== identity) return `${since}; it is sent when ${write.by} is at the desk again.`;
  return `${since} and is sent as soon as the service answers.`;
}

function workInWords(work: Work, { kind, days }: DeskItem, person: DeskPerson): string {
  const { returned, hands } = work;
  if (returned !== null) return returnInWords(returned);
  if (kind === 'draft') return `Draft by ${hands.join(' and ')}, unchanged ${forDays(days)}.`;
  const who = person.identity !== null && hands.includes(person.identity) ? 'you' : hands.join(' and ');
  const waits = `In review ${forDays(days)}, written by ${who}.`;
  if (work.isForMe) return `${waits} You may publish it.`;
  if (who !== 'you') return `${waits} A reviewer has to publish it.`;
  return `${waits} ${isAtLeast(person.role, 'reviewer') ? 'Another reviewer' : 'A reviewer'} has to publish it.`;
}

function forDays(days: number): string {
  return days === 0 ? 'since today' : `for ${counted(days)}`;
}

function searchInWords(days: number): string {
  const left = NONE_FOUND_LASTS_DAYS - days;
  if (left < 0) return `Found nothing ${counted(days)} ago; stopped counting ${counted(-left)} ago.`;
  return `Found nothing ${counted(days)} ago; ${left === 0 ? 'counts today for the last time' : `counts for ${counted(left)} more`}.`;
}

function checkInWords(days: number, record: CodedPosition): string {
  const last = lastCheckedOn(record);
  const isChecked = last > firstDay(record.statedOn);
  return `Not checked for ${counted(days)}, ${isChecked ? `last on ${shortDate(last)}` : 'since it was stated'}.`;
}

/** In days as long as they can be told apart, then in years. */
function counted(days: number): string {
  return days > MOST_DAYS ? daysInWords(days) : `${days} ${days === 1 ? 'day' : 'days'}`;
}
