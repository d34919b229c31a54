import { STALE_INSET, StanceBand } from '../stance-mark/stance-band.tsx';
import { StanceLetter } from '../stance-mark/stance-letter.tsx';
import { TensionCorner } from '../stance-mark/tension-corner.tsx';
import { BAND, type PlacedRow, type PlacedRun, type PlacedTick } from './place.ts';
import styles from './stance-timeline.module.css';

interface TimelineBandsProps {
  readonly rows: readonly PlacedRow[];
  readonly patterns: string;
}

/** The bands of all members, and the evidence under them. */
export function TimelineBands({ rows, patterns }: TimelineBandsProps) {
  return (
    <g>
      {rows.map(({ series, y, runs, ticks }) => (
        <g key={series.member.iso3} transform={`translate(0 ${y})`}>
          {runs.map((placed) => (
            <RunBand key={placed.run.from} placed={placed} patterns={patterns} />
          ))}
          {[...Map.groupBy(ticks, ({ isMuted }) => isMuted)].map(([isMuted, alike]) => (
            <path
              key={String(isMuted)}
              d={ticksPath(alike)}
              className={styles[isMuted ? 'muted-evidence' : 'evidence']}
            />
          ))}
        </g>
      ))}
    </g>
  );
}

/** All ticks of a member in one path, since there are hundreds: a day is a stroke, a month or a year a line over its days. */
function ticksPath(ticks: readonly PlacedTick[]): string {
  return ticks.map(({ x, width }) => `M${x} ${BAND}h${width}v${width > 1 ? 1 : 2.5}h${-width}z`).join('');
}

function RunBand({ placed, patterns }: { readonly placed: PlacedRun; readonly patterns: string }) {
  const { run, x, width, pieces, fadeEnd } = placed;
  const shared = { y: 0, height: BAND, code: run.code, range: run.range, patterns };
  const isFading = fadeEnd > x;
  return (
    <>
      {isFading ? <StanceBand {...shared} x={x} width={fadeEnd - x} isFading /> : null}
      {pieces.map((piece, index) => {
        const from = index === 0 ? fadeEnd : piece.x;
        const rest = piece.x + piece.width - from;
        if (rest <= 0) return null;
        return <StanceBand key={piece.id} {...shared} x={from} width={rest} isStale={piece.piece.stance.stale} />;
      })}
      {run.tension ? <TensionCorner x={x} y={pieces[0]?.piece.stance.stale ? STALE_INSET : 0} width={width} /> : null}
    </>
  );
}

/** The letters and words on the bands: drawn after the events, whose lines would strike them out. */
export function TimelineLetters({ rows }: { readonly rows: readonly PlacedRow[] }) {
  return (
    <g>
      {rows.flatMap(({ series, y, runs }) =>
        runs.map(({ run, text }) =>
          text === null ? null : (
            <StanceLetter
              key={`${series.member.iso3}-${run.from}`}
              x={text.x}
              y={y + BAND / 2}
              code={run.code}
              text={text.words}
              isStale={text.isStale}
            />
          ),
        ),
      )}
    </g>
  );
}
