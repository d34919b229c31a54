import type { MouseEvent } from 'react';
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
  const { view, set, href, go } = useView();
  // The names in the picture are links of SVG; they are followed without loading the page anew.
  const follow = (event: MouseEvent) => {
    const iso3 = memberOfLink(event);
    if (iso3 === null) return;
    event.preventDefault();
    go(memberPath(iso3));
  };
  return (
    <div className={styles['chart']}>
      <div className={styles['sort']}>
        <Segmented
          legend="Sort by"
          choices={TIMELINE_SORTS.map((value) => ({ value, label: SORT_LABELS[value] }))}
          value={view.sort}
          onChange={(sort) => set({ sort })}
        />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- hears the clicks of the links in it */}
      <div onClick={follow}>
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
          memberHref={(iso3) => href({ why: null, whyOn: null, card: null }, memberPath(iso3))}
        />
      </div>
    </div>
  );
}

function memberPath(iso3: string): string {
  return `/members/${iso3}`;
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

/** The member whose link was clicked plainly; null for every other click. */
function memberOfLink(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  return /\/members\/([A-Z]{3})(?:\?|$)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;
}
