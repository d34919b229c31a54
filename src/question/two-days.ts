// What two days mean for a comparison: which of them come in the right order, and who was no member yet.
import { addDays, type Day } from '../domain/calendar-date.ts';
import { dateInWords } from '../domain/calendar-words.ts';
import type { Stance } from '../domain/stance.ts';
import type { View } from './view.ts';

/** Why two days cannot be compared, and the change of the question that mends it. */
export interface DaysProblem {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly patch: Partial<View>;
}

/** What is wrong with the days; null where the first lies before the second. */
export function daysProblem({ since, on }: { readonly since: Day; readonly on: Day }): DaysProblem | null {
  if (since < on) return null;
  if (since === on) {
    const month = addDays(on, -30);
    return {
      title: `Both days are ${dateInWords(on)}.`,
      text: 'Between a day and itself nothing can move. Choose an earlier day to count from.',
      action: `Count from ${dateInWords(month)}`,
      patch: { since: month },
    };
  }
  return {
    title: 'The days are turned round.',
    text: `${dateInWords(since)} lies after ${dateInWords(on)}, and nothing moves backwards in time.`,
    action: 'Turn the days round',
    patch: { since: on, on: since },
  };
}

/** Who had not joined on a day (codebook rule 1), in a sentence; null where everybody had. */
export function notYetMembers(
  rows: readonly { readonly member: { readonly name: string }; readonly before: Stance }[],
  day: Day,
): string | null {
  const names = rows.filter(({ before }) => before.reason === 'not-a-member').map(({ member }) => member.name);
  if (names.length === 0) return null;
  const who = names.length > 4 ? `${names.length} of the members shown` : names.join(', ');
  return `Not yet in NATO on ${dateInWords(day)}: ${who}. Before accession there is no stance, so they count as having no level, and a first level is a level gained and no move.`;
}
