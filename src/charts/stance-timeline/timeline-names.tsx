import { BAND, type PlacedTimeline } from './place.ts';
import styles from './stance-timeline.module.css';

interface TimelineNamesProps {
  readonly placed: PlacedTimeline;
  /** Codes in place of names, where names have no room. */
  readonly isNarrow: boolean;
  /** ISO code of the raised member, or null. */
  readonly raised: string | null;
  readonly memberHref: (iso3: string) => string;
}

/** The members' names on the chart's left edge. Pointers follow them as links; the keyboard opens a member from its marks. */
export function TimelineNames({ placed, isNarrow, raised, memberHref }: TimelineNamesProps) {
  return (
    <g fontSize={13}>
      {placed.headings.map((heading) => (
        <text key={heading.id} x={0} y={heading.y + 16} fontSize={12} fontWeight={600} className={styles['heading']}>
          {heading.label}
        </text>
      ))}
      {placed.rows.map(({ series: { member }, y }) => (
        <a key={member.iso3} href={memberHref(member.iso3)} tabIndex={-1} className={styles['name']}>
          {isNarrow ? <title>{member.name}</title> : null}
          <text x={0} y={y + BAND / 2 + 4.5} fontWeight={member.iso3 === raised ? 600 : 400}>
            {isNarrow ? member.iso3 : member.name}
          </text>
        </a>
      ))}
    </g>
  );
}
