import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords, daysInWords } from '../../domain/calendar-words.ts';
import type { Question } from '../../domain/question.ts';
import { NONE_FOUND_LASTS_DAYS, type Stance } from '../../domain/stance.ts';
import type { Age } from './why-answer.ts';

interface AgeSectionProps {
  readonly age: Age;
  readonly stance: Stance;
  readonly day: Day;
  readonly question: Pick<Question, 'staleAfterDays' | 'axis'>;
}

/** How old the value is on the day, and whether anybody has checked it since (rule 7). */
export function AgeSection({ age, stance, day, question }: AgeSectionProps) {
  return (
    <section aria-labelledby="why-age">
      <h3 id="why-age">How old it is</h3>
      <p>
        {ageInWords(age, stance, day, question)} {confirmedInWords(age, stance)}{' '}
        {freshnessInWords(age, stance, question)}
      </p>
    </section>
  );
}

function ageInWords(age: Age, stance: Stance, day: Day, question: Pick<Question, 'axis'>): string {
  const it = stance.rule === 4 ? 'The latest of them' : 'It';
  const from = question.axis === 'effective' ? 'took effect' : 'was stated';
  if (age.days === 0) return `${it} ${from} on this day, ${dateInWords(day)}.`;
  return `${it} ${from} ${daysInWords(age.days)} before ${dateInWords(day)}.`;
}

function confirmedInWords(age: Age, stance: Stance): string {
  if (stance.level === null) return '';
  return age.confirmedOn === null
    ? 'It has not been confirmed since.'
    : `It was last confirmed to stand on ${dateInWords(age.confirmedOn)}.`;
}

function freshnessInWords(age: Age, stance: Stance, question: Pick<Question, 'staleAfterDays'>): string {
  if (stance.reason === 'none-found') return `A search counts for ${NONE_FOUND_LASTS_DAYS} days.`;
  if (stance.level === null) return '';
  const limit = `${question.staleAfterDays} days`;
  return stance.stale
    ? `That is more than ${limit}, so the level is carried forward: drawn lighter, and never hidden (rule 7).`
    : `That is within ${limit} (${age.uncheckedDays} have passed), so it counts as current (rule 7).`;
}
