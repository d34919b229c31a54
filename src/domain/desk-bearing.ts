// Before anything else an editor checks the records on which the charts rest today: those that set a member's value, and those that are cited with them.
// A record that a later one has taken the place of can wait; nothing on a chart would change with it.
import type { Day } from './calendar-date.ts';
import type { Codebook } from './codebook.ts';
import { type History, stanceOn } from './intervals.ts';
import type { Question } from './question.ts';

/** What a value of today has to do with a record: it is set by it, or cites it besides (in tension or in conflict). */
export type Bearing = 'sets' | 'backs';

/** The records on which the members' stances of a day rest, by id; each history is one member's (codebook rules 2 to 5). */
export function bearingsOn(
  histories: readonly History[],
  question: Question,
  day: Day,
  codebook: Codebook,
): ReadonlyMap<string, Bearing> {
  const found = new Map<string, Bearing>();
  for (const history of histories) {
    const { setBy, cites } = stanceOn(history, question, day, codebook);
    for (const id of cites) found.set(id, id === setBy ? 'sets' : 'backs');
  }
  return found;
}
