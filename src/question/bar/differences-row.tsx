import { use } from 'react';
import { Button } from '../../ui/button.tsx';
import { differencesOf, resetOf } from '../differences.ts';
import { OpeningContext, useView } from '../use-view.ts';
import { Chips } from './chips.tsx';
import styles from './question-bar.module.css';
import { useMovedByRules } from './use-moved-by-rules.ts';

/** One line: what differs from the question that the page opens with, each part removable, and all at once; and what the rules among it move. */
export function DifferencesRow() {
  const { view, set } = useView();
  const opening = use(OpeningContext);
  const moved = useMovedByRules();
  if (opening === null) return null;
  const differences = differencesOf(view, opening);
  const chips = differences.map(({ id, words, undo }) => ({ id, words, remove: () => set(undo) }));
  return (
    <div className={styles['differences']}>
      {chips.length === 0 ? <span>The usual question; nothing is changed.</span> : <span>Changed:</span>}
      <Chips label="Changed parts of the question" chips={chips} />
      {chips.length > 0 && (
        <Button variant="quiet" onClick={() => set(resetOf(opening))}>
          Reset
        </Button>
      )}
      {moved !== null && <span>{moved}</span>}
    </div>
  );
}
