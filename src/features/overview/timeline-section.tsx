import { lazy, Suspense, useDeferredValue } from 'react';
import type { Group } from '../../domain/member.ts';
import { useChartQuestion } from '../../question/chart-question.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { TIMELINE_SORTS, type TimelineSort } from '../../question/view.ts';
import { groupList, memberList } from '../../reference/codebook.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import styles from './overview.module.css';

const StanceTimeline = lazy(async () => ({
  default: (await import('../../charts/stance-timeline/stance-timeline.tsx')).StanceTimeline,
}));

/** Of the picture, px: one member, and what stands around the members. */
const [ROW, FURNITURE] = [21, 240];

const SORT_LABELS: Readonly<Record<TimelineSort, string>> = {
  level: 'Level',
  change: 'Last change',
  group: 'Group',
  name: 'Name',
};

/** The home chart with its sorting. */
export function TimelineSection({ rows }: { readonly rows: readonly MemberTrack[] }) {
  const { view, set } = useView();
  const question = useChartQuestion();
  // Deferred: sentence and levels are on the screen before the picture's code is asked for.
  const isReadable = useDeferredValue(true, false);
  const skeleton = <Skeleton height={`${rows.length * ROW + FURNITURE}px`} label="Loading the stance timeline" />;
  return (
    <div className={styles['chart']}>
      <div className={styles['sort']}>
        <span aria-hidden="true">Sort by</span>
        <Segmented
          legend="Sort the members by"
          isLegendHidden
          choices={TIMELINE_SORTS.map((value) => ({ value, label: SORT_LABELS[value] }))}
          value={view.sort}
          onChange={(sort) => set({ sort })}
        />
      </div>
      {isReadable ? (
        <Suspense fallback={skeleton}>
          <StanceTimeline
            {...question}
            rows={rows}
            sort={view.sort}
            groups={view.groups.length === 0 ? regions : groupList.filter((group) => view.groups.includes(group.id))}
          />
        </Suspense>
      ) : (
        skeleton
      )}
    </div>
  );
}

/** Every member is of one region, while the named groups overlap; chosen groups come in place of them. */
const regions: readonly Group[] = [...Map.groupBy(memberList, (member) => member.region)]
  .map(([region, members]) => ({
    id: region,
    name: region,
    note: '',
    members: members.map((member) => member.iso3),
  }))
  .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
