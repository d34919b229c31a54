import { Popover } from '../../ui/popover.tsx';
import { useView } from '../use-view.ts';
import { answerInWords, PANELS } from './bar-words.ts';
import { DayStep } from './day-step.tsx';
import { DifferencesRow } from './differences-row.tsx';
import { PanelInPopover } from './panel-loader.tsx';
import styles from './question-bar.module.css';
import type { QuestionBarProps } from './question-bar-props.ts';
import { QuestionSheet } from './question-sheet.tsx';
import { TimeRow } from './time-row.tsx';
import { NARROW, useMedia } from './use-media.ts';

/** The reader's question: said in one line, changed where it is said, held in the URL. On a narrow screen it folds into a button. */
export function QuestionBar(props: QuestionBarProps) {
  const isNarrow = useMedia(NARROW);
  return (
    <section aria-label="Question" className={styles['bar']}>
      {isNarrow ? <QuestionSheet {...props} /> : <WideBar {...props} />}
    </section>
  );
}

function WideBar({ density, changeDays }: QuestionBarProps) {
  const { view } = useView();
  return (
    <>
      <div className={styles['answers']}>
        {PANELS.map(({ name, label }) => (
          <div key={name} className={styles['answer']} data-name={name}>
            {name === 'day' && <DayStep side={-1} changeDays={changeDays} />}
            <Popover trigger={<span>{answerInWords(name, view)}</span>} label={label}>
              <PanelInPopover name={name} changeDays={changeDays} />
            </Popover>
            {name === 'day' && <DayStep side={1} changeDays={changeDays} />}
          </div>
        ))}
      </div>
      <TimeRow density={density} changeDays={changeDays} />
      <DifferencesRow />
    </>
  );
}
