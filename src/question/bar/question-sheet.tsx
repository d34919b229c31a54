import { startTransition, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useView } from '../use-view.ts';
import { answerInWords, type PanelName, PANELS } from './bar-words.ts';
import { DifferencesRow } from './differences-row.tsx';
import { PanelPlace } from './panel-loader.tsx';
import type { QuestionBarProps } from './question-bar-props.ts';
import styles from './question-bar.module.css';
import { TimeRow } from './time-row.tsx';

/** The question bar of a narrow screen: one button that says the question, and a sheet with all of its parts. */
export function QuestionSheet({ density, changeDays }: QuestionBarProps) {
  const { view } = useView();
  const [isOpen, setOpen] = useState(false);
  const [part, setPart] = useState<PanelName | null>(null);
  const toggle = (name: PanelName, isOpened: boolean) => {
    startTransition(() => setPart((now) => (isOpened ? name : now === name ? null : now)));
  };
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
                summary={isNamed(name) ? answerInWords(name, view) : `${label}: ${answerInWords(name, view)}`}
                open={part === name}
                onToggle={(isOpened) => toggle(name, isOpened)}
              >
                <PanelPlace isShown={part === name} name={name} changeDays={changeDays} />
              </Disclosure>
            ))}
          </div>
        </div>
      </Dialog>
    </div>
  );
}

/** Whether the answer says by itself what it answers. */
function isNamed(name: PanelName): boolean {
  return name === 'rules' || name === 'known' || name === 'events';
}
