import { labelOf } from '../../charts/stance-mark/stance-letter.tsx';
import { StanceSwatch } from '../../charts/stance-mark/stance-swatch.tsx';
import type { Day } from '../../domain/calendar-date.ts';
import { codebook } from '../../reference/codebook.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { MapChange } from './map-changes.ts';
import styles from './map-page.module.css';

interface ChangesListProps {
  readonly changes: readonly MapChange[];
  /** The later of the two days: a change opens its why. */
  readonly day: Day;
  readonly onOpenWhy: (member: string, day: Day) => void;
}

/** The outlined tiles as a list: moves from level to level first, then what else changed. */
export function ChangesList({ changes, day, onOpenWhy }: ChangesListProps) {
  const moves = changes.filter(({ levels }) => levels !== null);
  const others = changes.filter(({ levels }) => levels === null);
  return (
    <div className={styles['changes']}>
      <Changes title={moves.length === 1 ? '1 move' : `${moves.length} moves`} of={moves} open={open} />
      {others.length === 0 ? null : (
        <Changes
          title={others.length === 1 ? '1 other change' : `${others.length} other changes`}
          of={others}
          open={open}
        />
      )}
    </div>
  );

  function open(member: string) {
    onOpenWhy(member, day);
  }
}

interface ChangesProps {
  readonly title: string;
  readonly of: readonly MapChange[];
  readonly open: (member: string) => void;
}

function Changes({ title, of, open }: ChangesProps) {
  return (
    <section>
      <h2>{title}</h2>
      {of.length === 0 ? (
        <p className={styles['quiet']}>No member went from one level to another between the two days.</p>
      ) : null}
      <ul className={styles['list']}>
        {of.map((change) => (
          <li key={change.member.iso3}>
            <button
              type="button"
              className={styles['change']}
              aria-haspopup="dialog"
              onClick={() => open(change.member.iso3)}
            >
              <ChangeWords change={change} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangeWords({ change: { member, from, to, levels } }: { readonly change: MapChange }) {
  return (
    <>
      <strong>{member.name}</strong>
      <span className={styles['way']}>
        <StanceSwatch code={from} codebook={codebook} />
        {labelOf(from, codebook)} <span aria-hidden="true">→</span>
        <VisuallyHidden> to </VisuallyHidden>
        <StanceSwatch code={to} codebook={codebook} />
        {labelOf(to, codebook)}
      </span>
      {levels === null ? null : <span className={styles['quiet']}>{levelsInWords(levels)}</span>}
    </>
  );
}

function levelsInWords(levels: number): string {
  const count = Math.abs(levels);
  return `${count} ${count === 1 ? 'level' : 'levels'} ${levels > 0 ? 'more' : 'less'} restrictive`;
}
