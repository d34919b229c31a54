import { lazy, Suspense, useDeferredValue, useRef } from 'react';
import { useChartQuestion } from '../../question/chart-question.ts';
import { MemberOrder, orderGroups } from '../../question/member-order.tsx';
import type { MemberTrack } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useNear } from '../../ui/use-near.ts';
import styles from './overview.module.css';

const StanceTimeline = lazy(async () => ({
  default: (await import('../../charts/stance-timeline/stance-timeline.tsx')).StanceTimeline,
}));

/** Of the picture, px: one member, and what stands around the members. */
const [ROW, FURNITURE] = [21, 248];

/** The home chart with its sorting. */
export function TimelineSection({ rows }: { readonly rows: readonly MemberTrack[] }) {
  const { view } = useView();
  const question = useChartQuestion();
  const section = useRef<HTMLDivElement>(null);
  const isNear = useNear(section);
  // Deferred: sentence and levels are on the screen before the picture's code is asked for.
  const isReadable = useDeferredValue(isNear, false);
  const height = `${rows.length * ROW + FURNITURE}px`;
  return (
    <div ref={section} className={styles['chart']}>
      <MemberOrder />
      {isReadable ? (
        <Suspense fallback={<Skeleton height={height} label="Loading the stance timeline" />}>
          <StanceTimeline {...question} rows={rows} sort={view.sort} groups={orderGroups(view)} />
        </Suspense>
      ) : (
        <div style={{ height }} />
      )}
    </div>
  );
}
