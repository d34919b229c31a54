import { dateInWords } from '../../domain/calendar-words.ts';
import type { Day } from '../../domain/calendar-date.ts';
import {
  dayOfKnownAt,
  daysBefore,
  type DatesProblem,
  firstInstant,
  type KnowledgeDates,
} from '../../domain/knowledge-diff-dates.ts';
import { useView } from '../../question/use-view.ts';
import type { View } from '../../question/view.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { knowledgeDateInWords } from './known-words.ts';

interface DatesStateProps {
  readonly problem: DatesProblem;
  readonly dates: KnowledgeDates;
  /** When each record known on either date was first published. */
  readonly published: readonly string[];
}

/** Why two dates cannot be compared, and a way out. */
export function DatesState({ problem, dates, published }: DatesStateProps) {
  const { opensOn, set } = useView();
  const { title, text, action, patch } = wordsOf(problem, dates, published, opensOn);
  return (
    <EmptyState title={title} action={action !== '' && <Button onClick={() => set(patch)}>{action}</Button>}>
      {text}
    </EmptyState>
  );
}

interface Words {
  readonly title: string;
  readonly text: string;
  /** Empty where nothing in the question can mend it. */
  readonly action: string;
  readonly patch: Partial<View>;
}

function wordsOf(
  problem: DatesProblem,
  { earlier, later }: KnowledgeDates,
  published: readonly string[],
  opensOn: Day,
): Words {
  const [then, after] = [knowledgeDateInWords(earlier), knowledgeDateInWords(later)];
  const quarter = daysBefore(later, 91, opensOn);
  const fromQuarter = { action: `Compare with ${dateInWords(quarter)}`, patch: { knownSince: quarter } };
  switch (problem) {
    case 'same':
      return {
        title: later === null ? `What was known on ${then} is what is known now.` : `Both knowledge dates are ${then}.`,
        text: 'Between a date and itself nothing was published, corrected or retracted. Choose an earlier date.',
        ...fromQuarter,
      };
    case 'ahead':
      return {
        title: `${then} lies ahead.`,
        text: 'Nothing more can be known by then than is known now. Choose an earlier date.',
        ...fromQuarter,
      };
    case 'turned':
      return {
        title: 'The knowledge dates are turned round.',
        text: `${then} lies after ${after}, and what was once known stays on record.`,
        action: 'Turn the dates round',
        patch: { knownSince: later, knownAt: earlier },
      };
    case 'nothing-yet':
      return {
        title: later === null ? 'Nothing has been published.' : `Nothing had been published by ${after}.`,
        text:
          later === null
            ? 'The data set has no record yet, so there is nothing to compare.'
            : 'On neither date was anything known. Compare with what is known now.',
        action: later === null ? '' : 'Compare with now',
        patch: { knownAt: null, knownSince: earlier },
      };
    case 'before-first': {
      const first = dayOfKnownAt(firstInstant(published) ?? opensOn);
      return {
        title: `Nothing had been published by ${then}.`,
        text: `The first record was published on ${dateInWords(first)}: before, every stance was unknown, and all that is known since is new.`,
        action: `Compare with ${dateInWords(first)}`,
        patch: { knownSince: first },
      };
    }
  }
}
