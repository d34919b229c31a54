import { EventLines } from './event-lines.tsx';
import { TickLabels } from './time-axis.tsx';
import type { TimePlot } from './time-plot.ts';

/** The head of a chart over dates: its events with their lines through the drawing, and the dates over it. */
export function DatesAndEvents({ plot }: { readonly plot: TimePlot }) {
  return (
    <>
      <EventLines events={plot.events} top={plot.eventsTop} under={plot.axisTop} bottom={plot.bottom} />
      <TickLabels ticks={plot.ticks} y={plot.axisTop + 13} />
    </>
  );
}
