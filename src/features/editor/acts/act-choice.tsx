import { RadioGroup } from '../../../ui/radio-group.tsx';
import styles from './acts.module.css';

export type Act = 'new' | 'correct' | 'end' | 'confirm' | 'search';
/** An act on a record that is there. */
export type FindingAct = Exclude<Act, 'new' | 'search'>;

/** Codebook, "A position's fields": what each act is, and when it is right. */
const ACTS: readonly { readonly value: Act; readonly label: string; readonly note: string }[] = [
  {
    value: 'new',
    label: 'New position',
    note: 'An act or a statement that is not on record, also where it changes an earlier stance: the earlier record stays.',
  },
  {
    value: 'correct',
    label: 'Correction of a record',
    note: 'The record has a wrong word, code or date: a new revision of the same record, reviewed before readers see it.',
  },
  {
    value: 'end',
    label: 'End of a position',
    note: 'What was stated holds no longer, by its own terms or by repeal: the record gets its last day, and stays.',
  },
  {
    value: 'confirm',
    label: 'Still stands, checked today',
    note: 'You looked, and a published record is still right: readers see that at once, without review.',
  },
  {
    value: 'search',
    label: 'Looked, found nothing',
    note: 'You searched public material for a member and found no stated position: the search itself is logged, and expires.',
  },
];

interface ActChoiceProps {
  readonly act: Act;
  readonly onChoose: (act: Act) => void;
}

/** First of all what the coder is about to do. */
export function ActChoice({ act, onChoose }: ActChoiceProps) {
  return (
    <div className={styles['acts']}>
      <RadioGroup legend="What do you want to record?" choices={ACTS} value={act} onChange={onChoose} />
    </div>
  );
}
