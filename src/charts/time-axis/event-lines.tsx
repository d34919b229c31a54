import { dateInWords } from '../../domain/calendar-words.ts';
import { EVENT_LANE, EVENT_SIZE, type PlacedEvent } from './chart-events.ts';
import styles from './time-axis.module.css';

interface EventLinesProps {
  readonly events: readonly PlacedEvent[];
  /** Top of the labels and end of the lines, px. */
  readonly top: number;
  readonly bottom: number;
}

/** Events as lines of 1 px; a month or a year is a bracket over its days with a dotted line from its middle. */
export function EventLines({ events, top, bottom }: EventLinesProps) {
  return (
    <g>
      {events.map((placed) => (
        <EventLine key={placed.event.id} placed={placed} top={top} bottom={bottom} />
      ))}
    </g>
  );
}

function EventLine({ placed, top, bottom }: { placed: PlacedEvent; top: number; bottom: number }) {
  const { event, x, isSpan, label, lane, anchor } = placed;
  const y = top + lane * EVENT_LANE;
  const at = Math.round(x) + 0.5;
  return (
    <g>
      <title>{`${event.title}, ${dateInWords(event.on)}`}</title>
      <line
        x1={at}
        x2={at}
        y1={y}
        y2={bottom}
        strokeDasharray={isSpan ? '1 3' : undefined}
        className={styles['event']}
      />
      {isSpan ? <path d={`M${placed.from} ${y + 4}v-4H${placed.to}v4`} className={styles['bracket']} /> : null}
      {label === '' ? null : (
        <text
          x={anchor === 'start' ? at + 4 : at - 4}
          y={y + 11}
          fontSize={EVENT_SIZE}
          textAnchor={anchor}
          className={styles['event-label']}
        >
          {label}
        </text>
      )}
    </g>
  );
}
