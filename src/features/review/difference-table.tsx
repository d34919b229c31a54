import type { FieldChange } from '../../question/record/source-changes.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { WordDifference } from '../../ui/word-difference.tsx';
import styles from './review.module.css';
import { sameInWords } from './review-words.ts';

interface DifferenceTableProps {
  readonly fields: readonly FieldChange[];
  readonly caption: string;
  /** What the two columns hold. */
  readonly before: string;
  readonly after: string;
}

/** Two bodies side by side, field by field: what differs with its words marked, and what does not folded away. */
export function DifferenceTable({ fields, caption, before, after }: DifferenceTableProps) {
  const changed = fields.filter(({ isChanged }) => isChanged);
  const same = fields.filter(({ isChanged }) => !isChanged);
  return (
    <div className={styles['difference']}>
      {changed.length === 0 ? (
        <p>Both say the same.</p>
      ) : (
        <table className={styles['fields']}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">{before}</th>
              <th scope="col">{after}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map((change) => (
              <tr key={change.field}>
                <th scope="row">{change.field}</th>
                <td data-label={before}>
                  <Side change={change} shows="before" />
                </td>
                <td data-label={after}>
                  <Side change={change} shows="after" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {same.length > 0 && (
        <Disclosure summary={sameInWords(same.length)}>
          <FieldList fields={same} />
        </Disclosure>
      )}
    </div>
  );
}

function Side({ change, shows }: { readonly change: FieldChange; readonly shows: 'before' | 'after' }) {
  if (change[shows] === '') return <span className={styles['unset']}>not set</span>;
  return <WordDifference before={change.before} after={change.after} shows={shows} />;
}

/** Fields with what they say, without anything to compare them with. */
export function FieldList({ fields }: { readonly fields: readonly FieldChange[] }) {
  return (
    <dl className={styles['list']}>
      {fields.map(({ field, after }) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd dir="auto">{after}</dd>
        </div>
      ))}
    </dl>
  );
}
