import { lazy, Suspense } from 'react';
import type { KnownAt } from '../../domain/instant.ts';
import { useChartQuestion } from '../../question/chart-question.ts';
import { isAskedOf, type MemberTrack } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { sourceInWords } from '../../question/words.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CitedSheet } from './cited-sheet.tsx';
import { countryParts, countryTitle } from './country-parts.ts';

const BriefPath = lazy(async () => ({ default: (await import('../../charts/brief/brief-path.tsx')).BriefPath }));

/** Of the picture on paper, px: what is always there, and a lane. */
const [PICTURE, LANE] = [284, 26];

/** The page on one member: its path, who said what, and what follows from it. */
export function CountryBrief({ row, knownAt }: { readonly row: MemberTrack; readonly knownAt: KnownAt }) {
  const { view, opensOn, set } = useView();
  const { events: _events, onOpenWhy: _why, memberHref: _href, ...question } = useChartQuestion(row.member.iso3);
  const asked = { ...view, knownAt };
  const records = row.evidence.filter((record) => isAskedOf(record, view));
  const lanes = new Set(records.map(({ institution }) => institution)).size;
  const height = PICTURE + lanes * LANE;
  return (
    <CitedSheet
      title={countryTitle(row, asked)}
      about={row.member.name}
      parts={countryParts(row, asked)}
      members={[row.member.iso3]}
      total={row.evidence.length}
      knownAt={knownAt}
      pictureHeight={height}
      picture={
        <Suspense fallback={<Skeleton height={`${height}px`} label="Loading the path" />}>
          <BriefPath
            {...question}
            source={sourceInWords(asked, opensOn)}
            member={row.member}
            row={row}
            records={records}
            question={asked}
            onOpenCard={(card) => set({ card })}
          />
        </Suspense>
      }
    />
  );
}
