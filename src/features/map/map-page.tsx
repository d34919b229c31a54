import { lazy } from 'react';
import { lastOf } from '../../charts/tile-map/tile-day.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { useChartQuestion } from '../../question/chart-question.ts';
import { QuestionPage } from '../../question/question-page.tsx';
import type { Tracker } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { MAP_DAYS } from '../../question/view.ts';
import { memberList } from '../../reference/codebook.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { ChangesList } from './changes-list.tsx';
import { mapChanges } from './map-changes.ts';
import { mapDays } from '../../question/map-days.ts';
import styles from './map-page.module.css';
import { mapSentence } from './map-sentence.ts';

const TileMap = lazy(async () => ({ default: (await import('../../charts/tile-map/tile-map.tsx')).TileMap }));

const DAYS = MAP_DAYS.map((value) => ({ value, label: value === 'one' ? 'One day' : 'Two days' }));

/** Where the members stand, each on a tile near its neighbours, on one day or on two. */
export function MapPage() {
  const { view, opensOn, set } = useView();
  return (
    <QuestionPage
      subject="Where the 32 stand"
      placeholder="48rem"
      sentence={(tracker) => mapSentence(membersOf(tracker), mapDays(tracker, view), view, opensOn)}
    >
      {(tracker) => (
        <>
          <div className={styles['controls']}>
            <Segmented legend="Show" choices={DAYS} value={view.days} onChange={(days) => set({ days })} />
          </div>
          <Map32 tracker={tracker} />
        </>
      )}
    </QuestionPage>
  );
}

function Map32({ tracker }: { readonly tracker: Tracker }) {
  const { view } = useView();
  const { codebook, subtitle, notice, source, onOpenWhy } = useChartQuestion();
  const members = membersOf(tracker);
  const days = mapDays(tracker, view);
  return (
    <>
      {view.days === 'two' && view.since === view.on ? (
        <p className={styles['quiet']}>
          Both days are {dateInWords(view.on)}, so there is nothing to compare; choose an earlier day under “Moves
          since”.
        </p>
      ) : null}
      <TileMap
        members={members}
        others={memberList.filter((member) => !members.includes(member))}
        days={days}
        {...{ codebook, subtitle, notice, source, onOpenWhy }}
      />
      {days.length === 1 ? null : (
        <ChangesList changes={mapChanges(members, days)} day={lastOf(days).day} onOpenWhy={onOpenWhy} />
      )}
    </>
  );
}

function membersOf({ rows }: Tracker) {
  return rows.map((row) => row.member);
}
