import { lazy } from 'react';
import { useChartQuestion } from '../../question/chart-question.ts';
import parts from '../../question/page-parts.module.css';
import type { Tracker } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { COMPARE_LAYOUTS, type View } from '../../question/view.ts';
import { questionInWords } from '../../question/words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DayField } from '../../question/bar/day-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { compareNotes } from './compare-notes.ts';
import styles from './compare.module.css';
import { type Compared, comparedOf } from './compared.ts';
import { EventDays } from './event-days.tsx';
import { SidePicker } from './side-picker.tsx';
import { SidePresets } from './side-presets.tsx';

const SidePaths = lazy(async () => ({ default: (await import('../../charts/compare/side-paths.tsx')).SidePaths }));
const SideStrips = lazy(async () => ({ default: (await import('../../charts/compare/side-strips.tsx')).SideStrips }));

const LAYOUTS = COMPARE_LAYOUTS.map((value) => ({ value, label: value === 'overlaid' ? 'Overlaid' : 'Side by side' }));

/** The sides, their paths over the range, and where they stood on two days; or what a comparison of nobody means. */
export function Comparison({ positions }: Pick<Tracker, 'positions'>) {
  const { view } = useView();
  const compared = comparedOf(positions, view);
  return (
    <div className={parts['page']}>
      <div className={styles['head']}>
        <SidePicker />
        {compared.over.length === 0 ? (
          <EmptyState title="A comparison needs sides." action={<SidePresets />}>
            A side is a member, or a group with the median of its members; up to six stand against each other. Add a
            side, or begin with a common comparison:
          </EmptyState>
        ) : (
          <Notes words={compareNotes(compared, view)} />
        )}
        {compared.over.length === 0 ? null : <OverTime compared={compared} />}
      </div>
      {compared.over.length === 0 ? null : <OnDays compared={compared} />}
    </div>
  );
}

function Notes({ words }: { readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <ul className={styles['notes']}>
      {words.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

interface PartProps {
  readonly compared: Compared;
}

function OverTime({ compared }: PartProps) {
  const { view, set } = useView();
  const question = useChartQuestion();
  return (
    <div className={parts['section']}>
      <div className={parts['choice']}>
        <Segmented
          legend="Show"
          isLegendHidden
          choices={LAYOUTS}
          value={view.layout}
          onChange={(layout) => set({ layout })}
        />
      </div>
      <SidePaths
        {...question}
        subtitle={questionInWords({ ...view, ...chosenOf(compared) })}
        sides={compared.over}
        isApart={view.layout === 'apart'}
        since={view.since}
        onOpenDay={(on) => set({ on, since: view.since })}
      />
    </div>
  );
}

function OnDays({ compared }: PartProps) {
  const { view, set } = useView();
  const { codebook, notice, source, onOpenWhy } = useChartQuestion();
  return (
    <div className={parts['section']}>
      <div className={parts['choice']}>
        <DayField label="Before" day={view.since} onChange={(since) => set({ since })} />
        <DayField label="After" day={view.on} onChange={(on) => set({ on, since: view.since })} />
        <EventDays />
      </div>
      <SideStrips
        sides={compared.onDays}
        days={compared.days}
        subtitle={questionInWords({ ...view, ...chosenOf(compared) })}
        {...{ codebook, notice, source, onOpenWhy }}
      />
    </div>
  );
}

/** The sides as members and groups, for the words under the charts' titles. */
function chosenOf({ over }: Compared): Pick<View, 'members' | 'groups'> {
  const idsOf = (kind: 'member' | 'group') => over.filter(({ side }) => side.kind === kind).map(({ side }) => side.id);
  return { members: idsOf('member'), groups: idsOf('group') };
}
