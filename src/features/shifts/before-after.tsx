import { lazy, Suspense, useId } from 'react';
import { dateInWords } from '../../domain/calendar-words.ts';
import { EventChoice } from '../../question/bar/event-choice.tsx';
import { useChartQuestion } from '../../question/chart-question.ts';
import parts from '../../question/page-parts.module.css';
import type { MemberTrack } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { codebook } from '../../reference/codebook.ts';
import { eventList } from '../../reference/events.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { alignedEvent, alignedRows, outsideInWords, rangeAround, windowNotes } from './aligned-event.ts';
import styles from './shifts.module.css';

const EventAligned = lazy(async () => ({
  default: (await import('../../charts/shifts/event-aligned.tsx')).EventAligned,
}));

/** Before and after an event of the reader's choice, every member on the event's clock. */
export function BeforeAfter({ rows }: { readonly rows: readonly MemberTrack[] }) {
  const title = useId();
  const { view, set } = useView();
  const { subtitle, notice, source, onOpenWhy, memberHref } = useChartQuestion();
  const event = eventList.find(({ id }) => id === view.event);
  if (event === undefined) return null;
  const aligned = alignedEvent(event, Number(view.window), view);
  return (
    <section aria-labelledby={title} className={parts['section']}>
      <h2 id={title}>Before and after an event</h2>
      <div className={parts['choice']}>
        <EventChoice
          label="Event"
          event={event.id}
          days={view.window}
          onEvent={(id) => set({ event: id })}
          onDays={(window) => set({ window })}
        />
      </div>
      <p className={styles['about']}>
        {dateInWords(event.on)}: {event.summary} The event is real and sourced
        {view.dataset === 'illustrative' ? '; the positions are not' : ''}.{' '}
        {aligned === null ? '' : windowNotes(event, aligned).join(' ')}
      </p>
      {aligned === null ? (
        <EmptyState
          title="The event lies outside the days shown."
          action={
            <Button onClick={() => set(rangeAround(event, Number(view.window), view))}>Widen the range to it</Button>
          }
        >
          {outsideInWords(event, view)}
        </EmptyState>
      ) : (
        <Suspense fallback={<Skeleton height="48rem" label="Loading before and after" />}>
          <EventAligned
            rows={alignedRows(rows, aligned, view)}
            event={aligned}
            codebook={codebook}
            subtitle={subtitle}
            notice={notice}
            source={source}
            onOpenWhy={onOpenWhy}
            memberHref={memberHref}
          />
        </Suspense>
      )}
    </section>
  );
}
