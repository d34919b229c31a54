import type { StepLabel } from './step-labels.ts';
import { LABEL_SIZE, NOTE_SIZE, type StepLayout } from './step-layout.ts';
import styles from './steps.module.css';

interface StepEndsProps {
  readonly labels: readonly StepLabel[];
  readonly layout: StepLayout;
  /** ISO 3166-1 alpha-3 of the raised member, or null. */
  readonly raised: string | null;
  readonly memberHref: (iso3: string) => string;
  readonly onRaise: (iso3: string | null) => void;
}

/** The members' names at the right ends of their lines, with a thin lead where a name had to move. */
export function StepEnds({ labels, layout, raised, memberHref, onRaise }: StepEndsProps) {
  const x = layout.left + layout.scale.width;
  return (
    <g>
      {labels.map(({ iso3, text, note, end, y }) => (
        <a
          key={iso3}
          href={memberHref(iso3)}
          tabIndex={-1}
          className={styles['end']}
          data-muted={raised !== null && raised !== iso3}
          data-raised={raised === iso3}
          onPointerEnter={() => onRaise(iso3)}
          onPointerLeave={() => onRaise(null)}
        >
          {end === null ? null : <path d={`M${x} ${end}h3L${x + 9} ${y}h3`} className={styles['lead']} />}
          <text x={x + 15} y={note === '' ? y + 4.5 : y - 1} fontSize={LABEL_SIZE}>
            {text}
            {note === '' ? null : (
              <tspan x={x + 15} dy={12} fontSize={NOTE_SIZE} className={styles['note']}>
                {note}
              </tspan>
            )}
          </text>
        </a>
      ))}
    </g>
  );
}
