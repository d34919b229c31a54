import type { Day } from '../../domain/calendar-date.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { PointerSurface } from '../frame/pointer-surface.tsx';
import { LevelStroke } from '../steps/level-stroke.tsx';
import { LevelTick } from '../steps/level-tick.tsx';
import { DatesAndEvents } from '../time-axis/dates-and-events.tsx';
import { DayCursor } from '../time-axis/day-cursor.tsx';
import { DayCursors } from '../time-axis/day-cursors.tsx';
import { Hairlines } from '../time-axis/time-axis.tsx';
import { markWith, type WalkGrid } from '../walk/walk.ts';
import styles from './compare.module.css';
import { laneY, levelsBottom, nearestSide, type ComparePanel, type PlacedSide } from './compare-layout.ts';
import { sideLook, stepOn } from './compared-side.ts';
import { stepId } from './path-words.ts';

export interface PanelProps {
  readonly panel: ComparePanel;
  /** Letters stand in place of the names of levels. */
  readonly isNarrow: boolean;
  readonly plot: Plot;
  readonly walk: WalkGrid;
  readonly on: Day;
  readonly since: Day;
  readonly codebook: Codebook;
  /** Prefix of ids that no other SVG of the page has. */
  readonly id: string;
  readonly pointed: Day | null;
  readonly onPoint: (day: Day | null) => void;
}

/** One pair of axes, and the sides drawn on it. */
export function Panel(props: PanelProps) {
  const { panel, plot, walk, on, since, id, pointed, onPoint } = props;
  const { left, scale, top, bottom } = panel.plot;
  const raised = plot.active?.row ?? null;
  const strokes = `${id}-${panel.sides[0]?.side.id ?? ''}`;

  function under(x: number, y: number) {
    const day = scale.dayAt(x);
    const nearest = nearestSide(panel, day, top + y);
    const step = nearest === null ? undefined : stepOn(nearest.path, day);
    if (nearest === null || step === undefined) return { mark: null, day };
    return { mark: markWith(walk, stepId(nearest.side, step.from)), day };
  }

  return (
    <>
      <LevelStroke id={strokes} top={top} bottom={levelsBottom(panel.plot)} />
      <Lanes {...props} />
      <g transform={`translate(${left} 0)`}>
        <Hairlines ticks={panel.plot.ticks} top={top - 6} bottom={top} />
        <DatesAndEvents plot={panel.plot} />
        {panel.sides.map((one) => (
          <SideDrawing
            key={one.side.id}
            placed={one}
            stroke={strokes}
            raised={raised}
            isAlone={panel.sides.length === 1}
            isCrowded={panel.sides.filter(({ side }) => side.kind === 'group').length > 3}
          />
        ))}
        {since === on ? null : (
          <DayCursor day={since} scale={scale} top={top} bottom={bottom} beside={pointed ?? on} isEarlier />
        )}
        <DayCursors plot={panel.plot} on={on} pointed={pointed} />
        <PointerSurface plot={plot} y={top} width={scale.width} height={bottom - top} under={under} onPoint={onPoint} />
      </g>
    </>
  );
}

/** The levels at the left with their hairlines, and a lane for those without. */
function Lanes({ panel, isNarrow, codebook }: PanelProps) {
  const { left, scale } = panel.plot;
  const y = laneY(0, panel.plot);
  return (
    <g aria-hidden="true">
      {(panel.isEmpty ? [] : codebook.levels).map(({ rank }) => {
        const level = laneY(rank, panel.plot);
        return (
          <g key={rank}>
            <line x1={left} x2={left + scale.width} y1={level} y2={level} className={styles['lane']} />
            <LevelTick codebook={codebook} isNarrow={isNarrow} x={left - 8} y={level} payload={{ value: rank }} />
          </g>
        );
      })}
      <line x1={left} x2={left + scale.width} y1={y} y2={y} className={styles['none-lane']} />
      <text
        x={isNarrow ? 10 : left - 12}
        y={y + 4}
        fontSize={12}
        textAnchor={isNarrow ? 'middle' : 'end'}
        className={styles['label']}
      >
        {isNarrow ? '–' : 'No level'}
      </text>
    </g>
  );
}

interface SideDrawingProps {
  readonly placed: PlacedSide;
  /** Id of the `LevelStroke`. */
  readonly stroke: string;
  /** Id of the raised side, or null. */
  readonly raised: string | null;
  readonly isAlone: boolean;
  /** More spans than can lie over each other: only their edges show. */
  readonly isCrowded: boolean;
}

function SideDrawing({ placed, stroke, raised, isAlone, isCrowded }: SideDrawingProps) {
  const { line, carried, span, edges, gaps, at, side } = placed;
  const isRaised = raised === side.id;
  const look = { stroke: `url(#${stroke})`, strokeDasharray: sideLook(at).dashes, fill: 'none' };
  return (
    <g className={styles['side']} data-raised={isRaised} data-muted={!isAlone && raised !== null && !isRaised}>
      {isCrowded && !isRaised ? null : <path d={span} className={styles['span']} />}
      <path d={edges} strokeDasharray={sideLook(at).dashes} className={styles['edge']} />
      <path d={gaps} strokeDasharray={sideLook(at).dashes ?? '1 3'} className={styles['gap']} />
      <path d={carried} {...look} className={styles['line']} data-kind="carried" />
      <path d={line} {...look} className={styles['line']} />
    </g>
  );
}
