import { useState } from 'react';
import type { Change } from '../../contract/changes.ts';
import type { Dataset } from '../../domain/position.ts';
import { PageLink } from '../../question/page-link.tsx';
import { useView } from '../../question/use-view.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { changeInWords, changesInWords, publishedInWords } from './seen-words.ts';
import styles from './since-you-looked.module.css';
import { useSinceLastVisit } from './use-since-last-visit.ts';

/** What was published since this browser's last visit; nothing at all where nothing was. */
export function SinceYouLooked({ dataset }: { readonly dataset: Dataset }) {
  const { changes, areThereMore, markSeen } = useSinceLastVisit(dataset);
  const [isMarked, setMarked] = useState(false);
  if (isMarked) return <Marked />;
  if (changes.length === 0) return null;
  const mark = () => {
    markSeen();
    setMarked(true);
  };
  return (
    <section aria-labelledby="since-title" className={styles['since']}>
      <div className={styles['head']}>
        <h2 id="since-title">Since you last looked</h2>
        <Button variant="quiet" onClick={mark}>
          Mark as seen
        </Button>
      </div>
      <Disclosure summary={changesInWords(changes, areThereMore)}>
        <ul className={styles['list']}>
          {changes.map((change) => (
            <ChangeLine key={`${change.id} ${change.revision}`} change={change} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

/** Takes the place and the focus of what was there (WCAG 2.4.3). */
function Marked() {
  return (
    <output ref={(line) => line?.focus()} tabIndex={-1} className={styles['since']}>
      Marked as seen. The next visit tells what is published from now on.
    </output>
  );
}

function ChangeLine({ change }: { readonly change: Change }) {
  const { href } = useView();
  return (
    <li>
      <span>
        <PageLink href={href({ card: change.id })}>{changeInWords(change)}</PageLink>
        {change.retraction !== null && <bdi className={styles['reason']}>{change.retraction}</bdi>}
      </span>
      <span className={styles['when']}>{publishedInWords(change)}</span>
    </li>
  );
}
