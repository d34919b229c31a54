import { isSamePlace } from '../../domain/binding-place.ts';
import type { Day } from '../../domain/calendar-date.ts';
import { KEY_GAP, KEY_LINE, MARK_HEIGHT, type SayLayout, type SayMark, stopIn } from './say-layout.ts';
import styles from './say-and-do.module.css';

interface SayTrailProps {
  readonly mark: SayMark;
  /** All that are drawn at the time. */
  readonly trails: readonly SayMark[];
  readonly layout: SayLayout;
}

/** The way from the oldest stop to where the member stands: under the marks, so that it strikes out no name. */
export function TrailWay({ mark, trails, layout }: SayTrailProps) {
  const stops = stopsOf(mark, trails, layout);
  if (stops.length === 0) return null;
  const end = { x: mark.x + mark.width / 2, y: mark.y + MARK_HEIGHT };
  const path = [...stops, end].map((point, i) => `${i === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join('');
  return (
    <g className={styles['trail']} data-look={lookOf(mark, layout)} aria-hidden="true">
      <path d={path} />
    </g>
  );
}

/** The cells a member came through, numbered from the oldest; the dates are in its words. */
export function TrailStops({ mark, trails, layout }: SayTrailProps) {
  return (
    <g className={styles['trail']} data-look={lookOf(mark, layout)} aria-hidden="true">
      {stopsOf(mark, trails, layout).map((stop, i) => (
        <StopSign key={stop.from} x={stop.x} y={stop.y} look={lookOf(mark, layout)} words={String(i + 1)} />
      ))}
    </g>
  );
}

/** Whose trail looks how, and what its numbers say: under the grid. */
export function TrailKey({ layout }: { readonly layout: SayLayout }) {
  const top = layout.bottom + KEY_GAP + KEY_LINE / 2;
  return layout.trails.map((mark, at) => (
    <g
      key={mark.one.member.iso3}
      className={styles['trail']}
      data-look={lookOf(mark, layout)}
      transform={`translate(0 ${top + at * KEY_LINE})`}
    >
      <path d="M1 0H40" />
      <StopSign x={20} y={0} look={lookOf(mark, layout)} words="1" />
      <text x={48} y={4.25} fontSize={12} className={styles['key']}>
        {keyWords(mark)}
      </text>
    </g>
  ));
}

/** `Latvia: its 3 places before, 1 the oldest`. */
function keyWords({ one: { member, trail } }: SayMark): string {
  return trail.length === 1
    ? `${member.name}: its place before`
    : `${member.name}: its ${trail.length} places before, 1 the oldest`;
}

interface StopSignProps {
  readonly x: number;
  readonly y: number;
  readonly look: Look;
  readonly words: string;
}

function StopSign({ x, y, look, words }: StopSignProps) {
  const isRound = look === 'ring' || look === 'disc';
  return (
    <>
      {isRound ? <circle cx={x} cy={y} r={8} /> : <rect x={x - 7.5} y={y - 7.5} width={15} height={15} />}
      <text x={x} y={y + 4.25} fontSize={12} textAnchor="middle">
        {words}
      </text>
    </>
  );
}

/** Looks repeat after these. */
const LOOKS = ['ring', 'disc', 'square', 'block'] as const;
type Look = (typeof LOOKS)[number];

/** A look for each trail of the key; a trail that is only pointed at has the first. */
function lookOf(mark: SayMark, { trails }: SayLayout): Look {
  return (
    LOOKS[
      Math.max(
        0,
        trails.findIndex(({ one }) => one === mark.one),
      ) % LOOKS.length
    ] ?? 'ring'
  );
}

interface Stop {
  readonly from: Day;
  readonly x: number;
  readonly y: number;
}

function stopsOf(mark: SayMark, trails: readonly SayMark[], layout: SayLayout): readonly Stop[] {
  const { trail } = mark.one;
  return trail.map((place, at) => {
    const visit = trail.slice(0, at).filter((earlier) => isSamePlace(earlier, place)).length;
    return { from: place.from, ...stopIn(place, visit, mark, trails, layout) };
  });
}
