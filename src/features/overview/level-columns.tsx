import { dateInWords } from '../../domain/calendar-words.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import styles from './level-columns.module.css';
import tile from './member-tile.module.css';
import { TileBoard } from './tile-board.tsx';

/** The members on the day: a column for each level, the most restrictive on the right, and a shelf for those without one. */
export function LevelColumns({ rows }: { readonly rows: readonly MemberTrack[] }) {
  const { view } = useView();
  return (
    <section aria-labelledby="levels-title">
      <div className={styles['head']}>
        <h2 id="levels-title">Levels on {dateInWords(view.on)}</h2>
        <p className={styles['key']}>
          <span>
            <i className={tile['sample']} data-code="limits" data-stale="true" /> carried forward
          </span>
          <span>
            <i className={tile['sample']} data-code="limits" data-tension="true" /> a rule against a later word
          </span>
          <span>A tile opens its why; arrow keys move between tiles.</span>
        </p>
      </div>
      <TileBoard rows={rows} />
    </section>
  );
}
