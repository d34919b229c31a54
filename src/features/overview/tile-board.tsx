import { type FocusEvent, type KeyboardEvent, useId, useState } from 'react';
import { labelOf } from '../../charts/stance-mark/stance-letter.tsx';
import { StanceSwatch } from '../../charts/stance-mark/stance-swatch.tsx';
import { LEVELS, REASONS, type StanceCode } from '../../domain/scale.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import { codebook } from '../../reference/codebook.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './level-columns.module.css';
import { MemberTile } from './member-tile.tsx';
import { standingsOf } from './standings.ts';
import { tileAfterKey } from './tile-keys.ts';

/** So many members need no more than two rows of tiles. */
const FEW = 2;

/**
 * A column for each level and a shelf for the reasons, as one tab stop: 32 tiles must not stand between a keyboard and
 * the chart under them (WAI-ARIA toolbar pattern, roving tabindex).
 */
export function TileBoard({ rows }: { readonly rows: readonly MemberTrack[] }) {
  const hint = useId();
  const standings = standingsOf(rows);
  const reasons = REASONS.filter((reason) => standings.has(reason));
  const places = [...LEVELS, ...reasons].map((code) => (standings.get(code) ?? []).map(({ member }) => member.iso3));
  const { stop, onFocus, onKeyDown } = useRovingStop(places);
  const place = (code: StanceCode) => <Place key={code} code={code} tracks={standings.get(code) ?? []} stop={stop} />;
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- one of its tiles has the focus for it
    <div role="toolbar" aria-label="Members by level" aria-describedby={hint} onFocus={onFocus} onKeyDown={onKeyDown}>
      <VisuallyHidden>
        <span id={hint}>Arrow keys move between the members, Enter opens why.</span>
      </VisuallyHidden>
      <ol className={styles['columns']} data-few={rows.length <= FEW}>
        {LEVELS.map(place)}
      </ol>
      <ul className={styles['shelf']} aria-label="Without a level">
        {reasons.length === 0 && <li className={styles['quiet']}>Each member has a level on this day.</li>}
        {reasons.map(place)}
      </ul>
    </div>
  );
}

/** Which tile Tab leads to: the last one that had focus, or the first while that one is not shown. */
function useRovingStop(places: readonly (readonly string[])[]) {
  const [last, setLast] = useState<string | null>(null);
  const all = places.flat();
  return {
    stop: all.find((iso3) => iso3 === last) ?? all[0],
    onFocus: (event: FocusEvent) => setLast(memberOf(event.target)),
    onKeyDown: (event: KeyboardEvent) => {
      const at = memberOf(event.target);
      if (at === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const next = tileAfterKey(event.key, places, at);
      if (next === null) return;
      event.preventDefault();
      event.currentTarget.querySelector<HTMLElement>(`[data-member="${next}"]`)?.focus();
    },
  };
}

function memberOf(target: EventTarget): string | null {
  return target instanceof HTMLElement ? (target.dataset['member'] ?? null) : null;
}

interface PlaceProps {
  readonly code: StanceCode;
  readonly tracks: readonly MemberTrack[];
  readonly stop: string | undefined;
}

function Place({ code, tracks, stop }: PlaceProps) {
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
            <MemberTile track={track} isStop={track.member.iso3 === stop} />
          </li>
        ))}
      </ul>
    </li>
  );
}
