import type { Group } from '../domain/member.ts';
import { groupList, memberList } from '../reference/codebook.ts';
import { Segmented } from '../ui/segmented.tsx';
import styles from './member-order.module.css';
import { useView } from './use-view.ts';
import { TIMELINE_SORTS, type TimelineSort, type View } from './view.ts';

const SORT_LABELS: Readonly<Record<TimelineSort, string>> = {
  level: 'Level',
  change: 'Last change',
  group: 'Group',
  name: 'Name',
};

const CHOICES = TIMELINE_SORTS.map((value) => ({ value, label: SORT_LABELS[value] }));

/** How the members of a chart are ordered; the choice is part of the link. */
export function MemberOrder() {
  const { view, set } = useView();
  return (
    <div className={styles['order']}>
      <Segmented legend="Sort by" choices={CHOICES} value={view.sort} onChange={(sort) => set({ sort })} />
    </div>
  );
}

/** The groups that members are sorted into: the chosen ones, else the regions. */
export function orderGroups(view: Pick<View, 'groups'>): readonly Group[] {
  return view.groups.length === 0 ? regions : groupList.filter((group) => view.groups.includes(group.id));
}

/** Every member is of one region, while the named groups overlap. */
const regions: readonly Group[] = [...Map.groupBy(memberList, (member) => member.region)]
  .map(([region, members]) => ({ id: region, name: region, note: '', members: members.map(({ iso3 }) => iso3) }))
  .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
