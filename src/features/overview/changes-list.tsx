import { labelOf } from '../../charts/stance-mark/stance-letter.tsx';
import { StanceSwatch } from '../../charts/stance-mark/stance-swatch.tsx';
import { dateInWords, shortDate } from '../../domain/calendar-words.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { codebook } from '../../reference/codebook.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { changesSince, type DatedChange } from './changes-since.ts';
import styles from './changes-list.module.css';

const SHOWN = 8;

/** Who moved since the day that the reader counts from, latest first, and what changed otherwise. */
export function ChangesList({ rows }: { readonly rows: readonly MemberTrack[] }) {
  const { view } = useView();
  const { moves, others } = changesSince(rows, view, codebook);
  const rest = moves.slice(SHOWN);
  return (
    <section aria-labelledby="moves-title">
      <h2 id="moves-title">
        {moves.length === 1 ? '1 move' : `${moves.length} moves`} since {dateInWords(view.since)}
      </h2>
      {moves.length === 0 && (
        <p className={styles['quiet']}>
          {view.since >= view.on
            ? `${dateInWords(view.since)} does not lie before the day shown; choose an earlier day to count from.`
            : 'No member went from one level to another between the two days.'}
        </p>
      )}
      <Changes changes={moves.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <Disclosure summary={`The other ${rest.length} of all ${moves.length} moves`}>
          <Changes changes={rest} />
        </Disclosure>
      )}
      {others.length > 0 && (
        <Disclosure summary={others.length === 1 ? '1 other change' : `${others.length} other changes`}>
          <Changes changes={others} />
        </Disclosure>
      )}
    </section>
  );
}

function Changes({ changes }: { readonly changes: readonly DatedChange[] }) {
  return (
    <ul className={styles['list']}>
      {changes.map((change) => (
        <Change key={change.member.iso3} change={change} />
      ))}
    </ul>
  );
}

function Change({ change }: { readonly change: DatedChange }) {
  const { set } = useView();
  const { member, from, to, words, day, since } = change;
  return (
    <li>
      <button
        type="button"
        className={styles['change']}
        aria-haspopup="dialog"
        onClick={() => set({ why: member.iso3, whyOn: day })}
      >
        <span className={styles['who']}>{member.name}</span>
        <span className={styles['when']}>{shortDate(since)}</span>
        <span className={styles['way']}>
          <StanceSwatch code={from} codebook={codebook} width={24} />
          {labelOf(from, codebook)} <span aria-hidden="true">→</span>
          <span className={styles['hidden']}> to </span>
          <StanceSwatch code={to} codebook={codebook} width={24} />
          {labelOf(to, codebook)}
        </span>
        <span className={styles['quiet']}>{words}</span>
      </button>
    </li>
  );
}
