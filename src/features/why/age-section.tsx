import type { Day } from '../../domain/calendar-date.ts';
import type { Question } from '../../domain/question.ts';
import type { Stance } from '../../domain/stance.ts';
import { ageInWords } from './age-words.ts';
import type { Age } from './why-answer.ts';

interface AgeSectionProps {
  readonly age: Age;
  readonly stance: Stance;
  readonly day: Day;
  readonly question: Pick<Question, 'staleAfterDays'>;
}

/** How old the value is on the day, and whether anybody has checked it since (rule 7). */
export function AgeSection({ age, stance, day, question }: AgeSectionProps) {
  return (
    <section aria-labelledby="why-age">
      <h3 id="why-age">How old it is</h3>
      <p>{ageInWords(age, stance, day, question.staleAfterDays)}</p>
    </section>
  );
}
