import { useId, useState } from 'react';
import type { Revision } from '../../domain/review.ts';
import { isSameValue } from '../../domain/same-value.ts';
import { fieldsBetween } from '../../question/record/revision-changes.ts';
import { backInWords } from './back-words.ts';
import { DifferenceTable } from './difference-table.tsx';
import { HistoryRow } from './history-row.tsx';
import type { ReviewProps } from './review-props.ts';
import styles from './history.module.css';
import page from './review.module.css';
import { backBy } from './use-review.ts';

/** Every revision, newest first; any two are compared, and an older body is brought back as a new revision. */
export function History({
  state,
  revisions,
  session,
  writing,
  mayWrite,
}: ReviewProps & { readonly mayWrite: boolean }) {
  const title = useId();
  const [chosen, setChosen] = useState<Partial<Record<'from' | 'to', number>>>({});
  const pair = pairOf(revisions, chosen);
  const steps = revisions.map((revision, place) => ({ revision, before: revisions[place - 1] ?? null })).toReversed();
  const mayGoBack = mayWrite && backBy(session, state) !== null;
  return (
    <section aria-labelledby={title} className={page['section']}>
      <h2 id={title}>History</h2>
      <div className={styles['history']}>
        <table className={styles['revisions']}>
          <caption>
            {revisions.length > 1 ? 'Choose two revisions to see what lies between them.' : 'One revision.'}
          </caption>
          <thead>
            <tr>
              {pair !== null && (
                <>
                  <th scope="col">From</th>
                  <th scope="col">To</th>
                </>
              )}
              <th scope="col">Revision</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ revision, before }) => (
              <HistoryRow
                key={revision.revision}
                revision={revision}
                before={before}
                chosen={pair === null ? null : { from: pair.from.revision, to: pair.to.revision }}
                onChoose={(patch) => setChosen({ ...chosen, ...patch })}
                onGoBack={
                  mayGoBack && !isSameValue(revision.body, state.working.body)
                    ? () => void writing.goBack(revision, backInWords(revision, state))
                    : null
                }
                isBusy={writing.busy !== null}
              />
            ))}
          </tbody>
        </table>
        {pair !== null && <Between {...pair} />}
      </div>
    </section>
  );
}

interface Pair {
  readonly from: Revision;
  readonly to: Revision;
}

/** What is chosen; at first the newest revision and the last one before it that said something else. */
function pairOf(revisions: readonly Revision[], chosen: Partial<Record<'from' | 'to', number>>): Pair | null {
  const newest = revisions.at(-1);
  if (newest === undefined || revisions.length < 2) return null;
  const other = revisions.findLast(({ body }) => !isSameValue(body, newest.body)) ?? revisions[0];
  const by = (number: number | undefined) => revisions.find(({ revision }) => revision === number);
  const [from, to] = [by(chosen.from) ?? other, by(chosen.to) ?? newest];
  return from === undefined ? null : { from, to };
}

function Between({ from, to }: Pair) {
  const title = useId();
  const [older, newer] = from.revision <= to.revision ? [from, to] : [to, from];
  return (
    <section aria-labelledby={title} className={styles['between']}>
      <h3 id={title}>
        Revision {older.revision} and revision {newer.revision}
      </h3>
      <DifferenceTable
        fields={fieldsBetween(older.body, newer.body)}
        caption={`What revision ${newer.revision} says otherwise than revision ${older.revision}`}
        before={`Revision ${older.revision}`}
        after={`Revision ${newer.revision}`}
      />
    </section>
  );
}
