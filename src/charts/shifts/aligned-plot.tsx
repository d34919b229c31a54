import type { Codebook } from '../../domain/codebook.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { PointerSurface } from '../frame/pointer-surface.tsx';
import { StanceLegend } from '../stance-mark/stance-legend.tsx';
import { BAND, findPiece, pieceAt } from '../stance-timeline/place.ts';
import { TimelineBands, TimelineLetters } from '../stance-timeline/timeline-bands.tsx';
import { TimelineNames } from '../stance-timeline/timeline-names.tsx';
import { markWith, type WalkGrid } from '../walk/walk.ts';
import { type AlignedLayout, SILENT_LINE } from './aligned-layout.ts';
import { type AlignedEvent, type AlignedRow, relativeTicks } from './aligned-series.ts';
import { daysAfter } from './aligned-words.ts';
import styles from './shifts.module.css';

interface AlignedPlotProps {
  readonly layout: AlignedLayout;
  readonly event: AlignedEvent;
  readonly rows: readonly AlignedRow[];
  readonly plot: Plot;
  readonly walk: WalkGrid;
  readonly codebook: Codebook;
  /** The prefix of the SVG's `StancePatterns`. */
  readonly patterns: string;
  readonly memberHref: (iso3: string) => string;
}

/** Each member's band with the event on one line through all of them. */
export function AlignedPlot(props: AlignedPlotProps) {
  const { layout, plot, walk, patterns } = props;
  const { left, scale, placed, bandsTop } = layout;
  const under = (x: number, y: number) => ({
    mark: markWith(walk, pieceAt(placed, x, y)?.id ?? null),
  });
  return (
    <>
      <StanceLegend layout={layout.legend} codebook={props.codebook} patterns={patterns} />
      <g transform={`translate(0 ${bandsTop})`}>
        <TimelineNames
          placed={placed}
          isNarrow={layout.isNarrow}
          raised={plot.active?.row ?? null}
          memberHref={props.memberHref}
        />
        <DaysToMove {...props} />
      </g>
      <g transform={`translate(${left} ${bandsTop})`}>
        <TimelineBands rows={placed.rows} patterns={patterns} />
        <TimelineLetters rows={placed.rows} />
        <Raised layout={layout} id={plot.active?.id ?? plot.pinned?.id} />
      </g>
      <g transform={`translate(${left} 0)`}>
        <RelativeAxis {...props} />
        <PointerSurface plot={plot} y={bandsTop} width={scale.width} height={placed.height} under={under} />
      </g>
      {layout.silent.map((line, at) => (
        <text key={line} x={0} y={layout.bandsBottom + 22 + at * SILENT_LINE} fontSize={12} className={styles['days']}>
          {line}
        </text>
      ))}
    </>
  );
}

/** The days from the event; its own line runs through all bands. */
function RelativeAxis({ layout, event }: AlignedPlotProps) {
  const { scale, axisTop, bandsTop, bandsBottom } = layout;
  const ticks = relativeTicks(event, layout.isNarrow);
  return (
    <g aria-hidden="true">
      {ticks.map(({ day, words }) => {
        const x = Math.round(scale.start(day));
        const isEvent = day === event.day;
        const anchor = x < 20 ? 'start' : x > scale.width - 20 ? 'end' : 'middle';
        return (
          <g key={day} className={styles[isEvent ? 'event' : 'tick']}>
            <line x1={x} x2={x} y1={bandsTop - 6} y2={isEvent ? bandsBottom : bandsTop - 2} />
            <text x={x} y={axisTop + 12} fontSize={12} fontWeight={isEvent ? 600 : 400} textAnchor={anchor}>
              {words}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** On the right of each band: how long after the event the member first moved. */
function DaysToMove({ layout, rows }: AlignedPlotProps) {
  const x = layout.left + layout.scale.width + 8;
  return (
    <g fontSize={12} className={styles['days']}>
      {layout.placed.rows.map(({ series, y }) => {
        const first = rows.find(({ member }) => member.iso3 === series.member.iso3)?.change.first ?? null;
        return first === null ? null : (
          <text key={series.member.iso3} x={x} y={y + BAND / 2 + 4.5}>
            {layout.isNarrow ? `${first.days} d` : daysAfter(first.days)}
          </text>
        );
      })}
    </g>
  );
}

function Raised({ layout, id }: { readonly layout: AlignedLayout; readonly id: string | undefined }) {
  const found = findPiece(layout.placed, id);
  if (found === null) return null;
  const { piece, row } = found;
  return <rect x={piece.x - 1} y={row.y - 1} width={piece.width + 2} height={BAND + 2} className={styles['raised']} />;
}
