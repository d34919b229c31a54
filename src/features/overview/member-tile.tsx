import { labelOf } from '../../charts/stance-mark/stance-letter.tsx';
import { codeOf } from '../../domain/stance.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { codebook } from '../../reference/codebook.ts';
import styles from './member-tile.module.css';

interface MemberTileProps {
  readonly track: MemberTrack;
  /** Whether Tab leads here; the other tiles are reached by arrow keys. */
  readonly isStop: boolean;
}

/** A member under its level: opens "Why this value?". The name gives way to the code where there is little room. */
export function MemberTile({ track, isStop }: MemberTileProps) {
  const { set } = useView();
  const { member, stance } = track;
  const words = signsOf(track).join(', ');
  return (
    <button
      type="button"
      className={styles['tile']}
      tabIndex={isStop ? 0 : -1}
      data-member={member.iso3}
      data-code={codeOf(stance)}
      data-stale={stance.stale}
      data-tension={stance.tension}
      title={[member.name, words].filter(Boolean).join(': ')}
      aria-label={`${member.name}, ${member.iso3}${words && `, ${words}`}: why this value?`}
      aria-haspopup="dialog"
      onClick={() => set({ why: member.iso3, whyOn: null })}
    >
      <span className={styles['name']}>{member.name}</span>
      <span className={styles['iso']}>{member.iso3}</span>
    </button>
  );
}

function signsOf({ stance }: MemberTrack): readonly string[] {
  const ends = stance.range?.map((level) => labelOf(level, codebook)).join(' to ');
  return [
    ...(ends === undefined ? [] : [ends]),
    ...(stance.stale ? ['carried forward'] : []),
    ...(stance.tension ? ['a rule against a later word'] : []),
  ];
}
