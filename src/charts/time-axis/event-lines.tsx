import { dateInWords } from '../../domain/calendar-words.ts';
import { EVENT_LANE, EVENT_SIZE, type PlacedEvent, STROKE_ROOM } from './chart-events.ts';
import styles from './time-axis.module.css';

interface EventLinesProps {
  readonly events: readonly PlacedEvent[];
  /** Top of the labels, px. */
  readonly top: number;
  /** Top of the dates, px: over it stand the strokes of events without a label. */
  readonly under: number;
  readonly bottom: number;
}

/**
 * Events as lines of 1 px; a month or a year is a bracket over its days with a dotted line from its middle. In a crowd,
 * where no label fits, an event is a short stroke over the dates and leaves the picture alone.
 */
export function EventLines({ events, top, under, bottom }: EventLinesProps) {
  const lineTop = (placed: PlacedEvent) => (placed.label === '' ? under - STROKE_ROOM : top + placed.lane * EVENT_LANE);
  return (
    <g>
      {events.map((placed) => (
        <EventLine
          key={placed.event.id}
          placed={placed}
          top={lineTop(placed)}
          bottom={placed.label === '' ? under - 1 : bottom}
        />
      ))}
      {events.map((placed) => (
        <EventLabel key={placed.event.id} placed={placed} y={lineTop(placed) + 11} />
      ))}
    </g>
  );
}

function EventLine({ placed, top, bottom }: { placed: PlacedEvent; top: number; bottom: number }) {
  const { event, from, to, x, isSpan } = placed;
  const at = Math.round(x) + 0.5;
  return (
    <g className={styles['event']}>
      <title>{`${event.title}, ${dateInWords(event.on)}`}</title>
      <line x1={at} x2={at} y1={top} y2={bottom} strokeDasharray={isSpan ? '1 3' : undefined} />
      {isSpan ? <path d={`M${from + 0.5} ${top + 3}v-3H${to - 0.5}v3`} fill="none" /> : null}
    </g>
  );
}

function EventLabel({ placed, y }: { placed: PlacedEvent; y: number }) {
  if (placed.label === '') return null;
  const at = placed.anchor === 'start' ? placed.x + 5 : placed.x - 4;
  return (
    <text x={at} y={y} fontSize={EVENT_SIZE} textAnchor={placed.anchor} className={styles['event-label']}>
      {placed.label}
    </text>
  );
}
