import { useId } from 'react';
import type { Revision } from '../../domain/review.ts';
import { instantInWords } from '../../question/record/instant-words.ts';
import { OPERATION_WORDS } from '../../question/record/revision-changes.ts';
import styles from './review.module.css';
import { remarksOf } from './review-words.ts';

/** What was said of the change while it was written and reviewed; nothing where nobody said anything. */
export function Remarks({ revisions }: { readonly revisions: readonly Revision[] }) {
  const title = useId();
  const remarks = remarksOf(revisions);
  if (remarks.length === 0) return null;
  return (
    <section aria-labelledby={title} className={styles['section']}>
      <h2 id={title}>What was said of it</h2>
      <ul className={styles['remarks']}>
        {remarks.map(({ revision, operation, actor, recordedAt, reason, changeNote }) => (
          <li key={revision}>
            {[reason, changeNote].filter((words) => words !== null).join(' ')}
            <span className={styles['note']}>
              {OPERATION_WORDS[operation]} by {actor}, {instantInWords(recordedAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
