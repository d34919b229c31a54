import styles from './compare.module.css';
import { type ComparePanel, LABEL_SIZE, type PlacedSide } from './compare-layout.ts';
import { lineInWords } from './key-layout.ts';
import { BADGE, SideBadge, SideSample } from './side-mark.tsx';

interface SideEndsProps {
  readonly panel: ComparePanel;
  readonly isNarrow: boolean;
  /** Id of the raised side, or null. */
  readonly raised: string | null;
  readonly memberHref: (iso3: string) => string;
  readonly onRaise: (side: string | null) => void;
}

/** Each side's letter and name at the right end of its line, with a thin lead where it had to move. */
export function SideEnds({ panel, isNarrow, raised, memberHref, onRaise }: SideEndsProps) {
  const x = panel.plot.left + panel.plot.scale.width;
  return (
    <g>
      {panel.sides.map((placed) => (
        <g
          key={placed.side.id}
          className={styles['end']}
          data-raised={raised === placed.side.id}
          data-muted={raised !== null && raised !== placed.side.id}
          onPointerEnter={() => onRaise(placed.side.id)}
          onPointerLeave={() => onRaise(null)}
        >
          <path d={`M${x} ${placed.end}h3L${x + 9} ${placed.labelY}h3`} className={styles['lead']} />
          <SideBadge at={placed.at} x={x + 14} y={placed.labelY} />
          {isNarrow ? null : (
            <SideName placed={placed} x={x + 18 + BADGE} y={placed.labelY + 4.5} memberHref={memberHref}>
              {placed.side.name}
            </SideName>
          )}
        </g>
      ))}
    </g>
  );
}

interface SideNameProps {
  readonly placed: PlacedSide;
  readonly x: number;
  /** Baseline, px. */
  readonly y: number;
  readonly memberHref: (iso3: string) => string;
  readonly children: string;
}

/** A member's name leads to its page. */
function SideName({ placed: { side }, x, y, memberHref, children }: SideNameProps) {
  const words = (
    <text x={x} y={y} fontSize={LABEL_SIZE}>
      {children}
    </text>
  );
  if (side.kind === 'group') return words;
  return (
    <a href={memberHref(side.id)} tabIndex={-1}>
      {words}
    </a>
  );
}

/** The name of a panel that holds one side: its letter, its line and its name. */
export function PanelName({ panel, memberHref }: Pick<SideEndsProps, 'panel' | 'memberHref'>) {
  const [placed] = panel.sides;
  if (placed === undefined) return null;
  return (
    <g className={styles['end']}>
      <SideSample at={placed.at} x={0} y={9} />
      <SideName placed={placed} x={BADGE + 36} y={13.5} memberHref={memberHref}>
        {lineInWords(placed)}
      </SideName>
    </g>
  );
}
