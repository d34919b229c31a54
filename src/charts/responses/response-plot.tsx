import type { Day } from '../../domain/calendar-date.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { DayCursor } from '../time-axis/day-cursor.tsx';
import { Hairlines, TickLabels } from '../time-axis/time-axis.tsx';
import { markWith, type WalkGrid } from '../walk/walk.ts';
import { ResponseBand } from './response-band.tsx';
import { BAND, PITCH, type PlacedResponseRow, type ResponseLayout, SILENT_LINE } from './response-layout.ts';
import styles from './responses.module.css';

interface ResponsePlotProps {
  readonly layout: ResponseLayout;
  readonly plot: Plot;
  readonly walk: WalkGrid;
  readonly on: Day;
  /** The prefix of the SVG's `ResponsePatterns`. */
  readonly patterns: string;
  readonly memberHref: (iso3: string) => string;
}

/** The key with its counts, a band a member, and those that never answered. */
export function ResponsePlot(props: ResponsePlotProps) {
  const { layout, on, patterns } = props;
  const { left, scale, axisTop, top, bottom } = layout;
  return (
    <>
      {layout.legend.map(({ code, words, x, y }) => (
        <g key={code} transform={`translate(${x} ${y})`}>
          <ResponseBand x={0} y={0} width={28} height={BAND} code={code} patterns={patterns} />
          <text x={34} y={12.5} fontSize={12} className={styles['label']}>
            {words}
          </text>
        </g>
      ))}
      <g transform={`translate(${left} 0)`}>
        <Hairlines ticks={layout.ticks} top={top - 2} bottom={bottom} />
        <TickLabels ticks={layout.ticks} y={axisTop + 13} />
      </g>
      <g transform={`translate(0 ${top})`}>
        {layout.rows.map((placed) => (
          <Row key={placed.row.member.iso3} placed={placed} {...props} />
        ))}
      </g>
      {layout.rows.length === 0 ? null : (
        <g transform={`translate(${left} 0)`}>
          <DayCursor day={on} scale={scale} top={top} bottom={bottom} />
        </g>
      )}
      {layout.silent.map((line, i) => (
        <text key={line} x={0} y={bottom + 34 + i * SILENT_LINE} fontSize={12} className={styles['label']}>
          {line}
        </text>
      ))}
    </>
  );
}

function Row({
  placed,
  layout,
  plot,
  walk,
  patterns,
  memberHref,
}: ResponsePlotProps & { readonly placed: PlacedResponseRow }) {
  const { row, y, answers, bands } = placed;
  const { iso3, name } = row.member;
  const raised = plot.active ?? plot.pinned;
  return (
    <g>
      <a href={memberHref(iso3)} tabIndex={-1} className={styles['name']}>
        <text y={y + BAND / 2 + 4.5} fontSize={13} fontWeight={raised?.row === iso3 ? 600 : 400}>
          {layout.isNarrow ? iso3 : name}
        </text>
      </a>
      <g transform={`translate(${layout.left} ${y})`}>
        {bands.map((band) => (
          <ResponseBand key={band.x} {...band} y={0} height={BAND} patterns={patterns} />
        ))}
        {answers.map(({ id, x, width }) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the frame's walk is its keyboard
          <g
            key={id}
            className={styles['answer']}
            onPointerEnter={() => plot.setActive(markWith(walk, id))}
            onPointerLeave={() => plot.setActive(null)}
            onClick={() => {
              const mark = markWith(walk, id);
              if (mark !== null) plot.pin(mark);
            }}
          >
            <rect x={x} y={0} width={width} height={PITCH} fill="none" pointerEvents="all" />
            {raised?.id === id ? (
              <rect x={x - 1.5} y={-1.5} width={width + 3} height={BAND + 3} className={styles['raised']} />
            ) : null}
          </g>
        ))}
      </g>
    </g>
  );
}
