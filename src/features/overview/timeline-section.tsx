import { StanceTimeline } from '../../charts/stance-timeline/stance-timeline.tsx';
import { NOTICES } from '../../domain/dataset-notice.ts';
import type { Group } from '../../domain/member.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { TIMELINE_SORTS, type TimelineSort } from '../../question/view.ts';
import { questionInWords, sourceInWords } from '../../question/words.ts';
import { codebook, groupList, memberList } from '../../reference/codebook.ts';
import { eventList } from '../../reference/events.ts';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './overview.module.css';

const SORT_LABELS: Readonly<Record<TimelineSort, string>> = {
  level: 'Level',
  change: 'Last change',
  group: 'Group',
  name: 'Name',
};

/** The home chart with its sorting. */
export function TimelineSection({ rows }: { readonly rows: readonly MemberTrack[] }) {
  const { view, set, href } = useView();
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
      <StanceTimeline
        rows={rows}
        range={{ from: view.from, to: view.to }}
        on={view.on}
        codebook={codebook}
        events={eventList.filter((event) => !view.hide.includes(event.kind))}
        sort={view.sort}
        groups={view.groups.length === 0 ? regions : groupList.filter((group) => view.groups.includes(group.id))}
        subtitle={questionInWords(view)}
        notice={view.dataset === 'illustrative' ? NOTICES.illustrative : null}
        source={sourceInWords(view)}
        onOpenWhy={(member, day) => set({ why: member, whyOn: day === view.on ? null : day })}
        memberHref={(iso3) => href({ why: null, whyOn: null, card: null }, `/members/${iso3}`)}
      />
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
