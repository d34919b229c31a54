import { lazy, Suspense } from 'react';
import { distribution } from '../../domain/distribution.ts';
import type { KnownAt } from '../../domain/instant.ts';
import { useChartQuestion } from '../../question/chart-question.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { sourceInWords } from '../../question/words.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { allianceParts, allianceTitle } from './alliance-parts.ts';
import { CitedSheet } from './cited-sheet.tsx';
import { LevelList } from './level-list.tsx';
import { namedLevels } from './level-names.ts';
import { levelsHeight } from './room.ts';

const Distribution = lazy(async () => ({
  default: (await import('../../charts/distribution/distribution.tsx')).Distribution,
}));

/** Of the stack, and of its whole picture on paper, px. */
const [STACK, PICTURE] = [120, 262];

/** The page on all whom the question chooses: who stands where on the day, how that came about, and what changed. */
export function AllianceBrief({ rows, knownAt }: { readonly rows: readonly MemberTrack[]; readonly knownAt: KnownAt }) {
  const { view, opensOn, set } = useView();
  const { events: _events, onOpenWhy: _why, memberHref: _href, ...question } = useChartQuestion();
  const asked = { ...view, knownAt };
  const levels = namedLevels(rows);
  const steps = distribution(rows.map(({ intervals }) => intervals), question.range); // prettier-ignore
  return (
    <CitedSheet
      title={allianceTitle(rows)}
      about={null}
      parts={allianceParts(rows, asked)}
      members={rows.map(({ member }) => member.iso3)}
      total={rows.reduce((sum, { evidence }) => sum + evidence.length, 0)}
      knownAt={knownAt}
      pictureHeight={levelsHeight(levels) + PICTURE}
      picture={
        <>
          <LevelList levels={levels} />
          <Suspense fallback={<Skeleton height={`${PICTURE}px`} label="Loading the distribution" />}>
            <Distribution
              {...question}
              source={sourceInWords(asked, opensOn)}
              events={[]}
              mode={view.mode}
              tall={STACK}
              steps={steps}
              onOpenDay={(on) => set({ on })}
            />
          </Suspense>
        </>
      }
    />
  );
}
