import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useView } from '../use-view.ts';
import { answerInWords, type PanelName, PANELS } from './bar-words.ts';
import { DifferencesRow } from './differences-row.tsx';
import { LoadedPanel } from './panel-loader.tsx';
import type { QuestionBarProps } from './question-bar.tsx';
import styles from './question-bar.module.css';
import { TimeRow } from './time-row.tsx';

/** The question bar of a narrow screen: one button that says the question, and a sheet with all of its parts. */
export function QuestionSheet({ density, changeDays, offers }: QuestionBarProps) {
  const { view } = useView();
  const [isOpen, setOpen] = useState(false);
  const [part, setPart] = useState<PanelName | null>(null);
  const close = () => setOpen(false);
  const summary = PANELS.map(({ name }) => answerInWords(name, view)).join(' · ');
  return (
    <div className={styles['folded']}>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className={styles['summary']}>
          <b>Question</b> {summary}
        </span>
      </Button>
      <Dialog
        open={isOpen}
        onClose={close}
        title="Question"
        variant="side"
        closesOutside
        footer={
          <Button variant="primary" onClick={close}>
            Show
          </Button>
        }
      >
        <div className={styles['sheet']}>
          <DifferencesRow />
          <TimeRow density={density} changeDays={changeDays} />
          <div>
            {PANELS.map(({ name, label }) => (
              <Disclosure
                key={name}
                summary={`${label}: ${answerInWords(name, view)}`}
                open={part === name}
                onToggle={(isOpened) => setPart((now) => (isOpened ? name : now === name ? null : now))}
              >
                {part === name && <LoadedPanel name={name} changeDays={changeDays} offers={offers} />}
              </Disclosure>
            ))}
          </div>
        </div>
      </Dialog>
    </div>
  );
}
