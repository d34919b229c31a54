import { shortDate } from '../../domain/calendar-words.ts';
import type { Day } from '../../domain/calendar-date.ts';
import { useView } from '../../question/use-view.ts';
import { Button } from '../../ui/button.tsx';
import styles from './why.module.css';

interface ChangeStepsProps {
  readonly previous: Day | null;
  readonly next: Day | null;
}

/** Steps to the day of the change before and of the change after. */
export function ChangeSteps({ previous, next }: ChangeStepsProps) {
  return (
    <div className={styles['steps']}>
      <Step day={previous} name="Previous change" none="No earlier change" />
      <Step day={next} name="Next change" none="No later change" />
    </div>
  );
}

interface StepProps {
  readonly day: Day | null;
  readonly name: string;
  readonly none: string;
}

/** Stays in the tab order where there is no change, so that focus is not lost on the last step. */
function Step({ day, name, none }: StepProps) {
  const { view, set } = useView();
  const step = () => {
    if (day !== null) set({ whyOn: day === view.on ? null : day }, { replace: true });
  };
  return (
    <Button aria-disabled={day === null} onClick={step}>
      {day === null ? none : `${name}: ${shortDate(day)}`}
    </Button>
  );
}
