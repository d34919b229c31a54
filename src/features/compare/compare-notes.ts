// What a reader must know of the sides before comparing them, in whole sentences.
import { dateInWords } from '../../domain/calendar-words.ts';
import { sharedMembers } from '../../domain/side.ts';
import { listInWords } from '../../question/list-in-words.ts';
import type { View } from '../../question/view.ts';
import { membersInWords } from '../../question/words.ts';
import type { Compared } from './compared.ts';

/** Everything that is to be said of this comparison; empty where nothing is. */
export function compareNotes(compared: Compared, view: View): readonly string[] {
  return [
    ...sideCountNotes(compared),
    ...sharedNotes(compared),
    ...accessionNotes(compared),
    ...dayNotes(compared, view),
    ...(view.members.length + view.groups.length === 0
      ? []
      : [`The sides are compared whole: what the question chooses (${membersInWords(view)}) does not narrow them.`]),
  ];
}

function sideCountNotes({ onDays, leftOut }: Compared): readonly string[] {
  if (leftOut.length > 0) {
    const names = listInWords(leftOut.map(({ name }) => name));
    return [`Six sides can be told apart in one picture; left out: ${names}.`];
  }
  return onDays.length === 1 ? ['One side is shown. A second makes it a comparison.'] : [];
}

function sharedNotes({ onDays }: Compared): readonly string[] {
  return sharedMembers(onDays.map(({ side }) => side)).map(({ sides, members }) => {
    const names = listInWords(members.map(({ name }) => name));
    return `${names} ${members.length === 1 ? 'is' : 'are'} on ${sides.length} sides and counted on each: ${listInWords(sides)}.`;
  });
}

/** Rule 1: before accession there is no stance, and such a member is counted as what it is. */
function accessionNotes({ onDays, days: { earlier, later } }: Compared): readonly string[] {
  const shifts = onDays.flatMap((side) => side.shifts);
  const absent = (on: 'before' | 'stance') =>
    new Set(shifts.filter((shift) => shift[on].reason === 'not-a-member').map(({ member }) => member.name));
  const days = earlier === later ? [[later, absent('stance')] as const] : [[earlier, absent('before')] as const, [later, absent('stance')] as const]; // prettier-ignore
  return days.flatMap(([day, names]) =>
    names.size === 0
      ? []
      : [`Not yet in NATO on ${dateInWords(day)}, and counted as such: ${listInWords([...names].toSorted())}.`],
  );
}

function dayNotes({ days: { earlier, later } }: Compared, view: View): readonly string[] {
  if (earlier === later)
    return [`Both days are ${dateInWords(later)}: there is no before and after. Choose an earlier day.`];
  return view.since > view.on
    ? [`The days are taken in the order of the calendar: ${dateInWords(earlier)} comes first.`]
    : [];
}
