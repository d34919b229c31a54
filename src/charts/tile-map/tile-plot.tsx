import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { StanceLegend } from '../stance-mark/stance-legend.tsx';
import { StancePatterns } from '../stance-mark/stance-patterns.tsx';
import { markWith, type WalkGrid } from '../walk/walk.ts';
import { MapTile } from './map-tile.tsx';
import { codeBefore, lastOf } from './tile-day.ts';
import { type PlacedTile, tileLayout, type TileLayout, type TilePanel, type TileSpec } from './tile-layout.ts';
import styles from './tile-map.module.css';

interface TilePlotProps {
  readonly spec: TileSpec;
  readonly plot: Plot;
  readonly walk: WalkGrid;
  readonly patterns: string;
  /** The day of the panel under the pointer, or null. */
  readonly onPoint: (day: Day | null) => void;
}

/** Draws a layout: the key, and a grid of tiles for each day. */
export function TilePlot(props: TilePlotProps) {
  const { spec, plot, patterns } = props;
  const layout = tileLayout(spec, plot.width);
  return (
    <>
      <StancePatterns prefix={patterns} />
      <StanceLegend layout={layout.legend} codebook={spec.codebook} patterns={patterns} />
      {layout.panels.map((panel) => (
        <Panel key={panel.of.day} {...props} layout={layout} panel={panel} />
      ))}
    </>
  );
}

interface PanelProps extends TilePlotProps {
  readonly layout: TileLayout;
  readonly panel: TilePanel;
}

function Panel({ spec, plot, walk, patterns, onPoint, layout, panel }: PanelProps) {
  const { days, codebook } = spec;
  const { width, height } = layout.tile;
  const isLater = days.length === 2 && panel.of === lastOf(days);
  const hasChange = isLater && spec.members.some((member) => codeBefore(days, member) !== null);
  return (
    <g>
      <text x={panel.x} y={panel.y + 15} fontSize={13} className={styles['day']}>
        {dateInWords(panel.of.day)}
        {hasChange ? <tspan className={styles['note']}>, changed since where outlined</tspan> : null}
      </text>
      {panel.others.map(({ member, x, y }) => (
        <g key={member.iso3} className={styles['other']}>
          <rect x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} />
          <text x={x + width / 2} y={y + height / 2 + 4} fontSize={12}>
            {member.iso3}
          </text>
        </g>
      ))}
      {panel.tiles.map((placed) => {
        const { iso3 } = placed.member;
        const stance = panel.of.stances.get(iso3);
        const mark = markWith(walk, iso3);
        if (stance === undefined || mark === null) return null;
        const before = isLater ? codeBefore(days, placed.member) : null;
        return (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the frame's walk is its keyboard
          <g
            key={iso3}
            className={styles['tile']}
            onPointerEnter={() => {
              onPoint(panel.of.day);
              plot.setActive(mark);
            }}
            onPointerLeave={() => {
              onPoint(null);
              plot.setActive(null);
            }}
            onClick={() => plot.pin(mark)}
          >
            <MapTile
              placed={placed}
              size={layout.tile}
              hasName={layout.hasNames}
              {...{ stance, before, codebook, patterns }}
            />
          </g>
        );
      })}
      <Raised panel={panel} size={layout.tile} member={plot.pinned?.id} />
      <Raised panel={panel} size={layout.tile} member={plot.active?.id} />
    </g>
  );
}

interface RaisedProps {
  readonly panel: TilePanel;
  readonly size: TileLayout['tile'];
  readonly member: string | undefined;
}

/** An outline round a tile; with two days the member is raised in both. */
function Raised({ panel, size, member }: RaisedProps) {
  const found: PlacedTile | undefined = panel.tiles.find((tile) => tile.member.iso3 === member);
  if (found === undefined) return null;
  const box = { x: found.x - 2, y: found.y - 2, width: size.width + 4, height: size.height + 4 };
  return (
    <g className={styles['raised']}>
      <rect {...box} strokeWidth={5} className={styles['raised-halo']} />
      <rect {...box} strokeWidth={2} />
    </g>
  );
}
