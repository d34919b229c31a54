import type { Day } from '../../domain/calendar-date.ts';
import { useView } from '../../question/use-view.ts';
import { Button } from '../../ui/button.tsx';
import { stepInWords } from './why-words.ts';
import styles from './why.module.css';

interface ChangeStepsProps {
  readonly previous: Day | null;
  readonly next: Day | null;
  /** The day on which the member joined: it is called by its name. */
  readonly accession: Day;
}

/** Steps to the day of the change before and of the change after. */
export function ChangeSteps({ previous, next, accession }: ChangeStepsProps) {
  return (
    <div className={styles['steps']}>
      <Step day={previous} name={stepInWords(previous, 'Previous change', accession)} none="No earlier change" />
      <Step day={next} name={stepInWords(next, 'Next change', accession)} none="No later change" />
    </div>
  );
}

interface StepProps {
  readonly day: Day | null;
  /** With the day. */
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
      {day === null ? none : name}
    </Button>
  );
}
