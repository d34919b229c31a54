import { labelOf } from '../../charts/stance-mark/stance-letter.tsx';
import { StanceSwatch } from '../../charts/stance-mark/stance-swatch.tsx';
import { dateInWords } from '../../domain/calendar-words.ts';
import { LEVELS, REASONS, type StanceCode } from '../../domain/scale.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { codebook } from '../../reference/codebook.ts';
import { MemberTile } from './member-tile.tsx';
import styles from './level-columns.module.css';
import tile from './member-tile.module.css';
import { standingsOf } from './standings.ts';

/** The members on the day: a column for each level, the most restrictive on the right, and a shelf for those without one. */
export function LevelColumns({ rows }: { readonly rows: readonly MemberTrack[] }) {
  const { view } = useView();
  const standings = standingsOf(rows);
  const reasons = REASONS.filter((reason) => standings.has(reason));
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
          <span>A tile opens its why.</span>
        </p>
      </div>
      <ol className={styles['columns']}>
        {LEVELS.map((level) => (
          <Place key={level} code={level} tracks={standings.get(level) ?? []} />
        ))}
      </ol>
      <ul className={styles['shelf']} aria-label="Without a level">
        {reasons.length === 0 && <li className={styles['quiet']}>Each member has a level on this day.</li>}
        {reasons.map((reason) => (
          <Place key={reason} code={reason} tracks={standings.get(reason) ?? []} />
        ))}
      </ul>
    </section>
  );
}

interface PlaceProps {
  readonly code: StanceCode;
  readonly tracks: readonly MemberTrack[];
}

function Place({ code, tracks }: PlaceProps) {
  return (
    <li className={styles['place']} data-code={code}>
      <h3 className={styles['label']}>
        <StanceSwatch code={code} codebook={codebook} width={24} />
        <span>{labelOf(code, codebook)}</span>
        <span className={styles['count']}>{tracks.length}</span>
      </h3>
      <ul className={styles['tiles']}>
        {tracks.map((track) => (
          <li key={track.member.iso3}>
            <MemberTile track={track} />
          </li>
        ))}
      </ul>
    </li>
  );
}
