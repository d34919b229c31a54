import { StanceLabel } from '../../charts/stance-mark/stance-swatch.tsx';
import { shortDate } from '../../domain/calendar-words.ts';
import { lastChange } from '../../domain/moves.ts';
import { codeOf } from '../../domain/stance.ts';
import { useChartQuestion } from '../../question/chart-question.ts';
import { PageLink } from '../../question/page-link.tsx';
import { QuestionPage } from '../../question/question-page.tsx';
import type { MemberTrack } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { dayInWords, membersInWords, qualified } from '../../question/words.ts';
import { Table } from '../../ui/table.tsx';
import { codebook } from '../../reference/codebook.ts';

const COLUMNS = [
  { key: 'member', label: 'Member' },
  { key: 'stance', label: 'Stance' },
  { key: 'changed', label: 'Last change', isWhole: true },
  { key: 'records', label: 'Records', isNumeric: true, isMinor: true },
] as const;

/** All chosen members with their stance on the day: the way to each one's page. */
export function MembersPage() {
  const { view, opensOn } = useView();
  const { memberHref } = useChartQuestion();
  return (
    <QuestionPage
      subject="The members"
      placeholder="60rem"
      sentence={() =>
        qualified(`Where ${membersInWords(view)} stood on ${dayInWords(view.on, opensOn)}.`, view, opensOn)
      }
    >
      {(tracker) => (
        <Table
          caption="Members with their stance on the chosen day"
          isCaptionHidden
          columns={COLUMNS}
          rows={tracker.rows
            .toSorted((a, b) => a.member.name.localeCompare(b.member.name, 'en'))
            .map((row) => ({ key: row.member.iso3, cells: cellsOf(row, memberHref(row.member.iso3)) }))}
        />
      )}
    </QuestionPage>
  );
}

function cellsOf({ member, stance, intervals, evidence }: MemberTrack, href: string) {
  const changed = lastChange(intervals);
  return [
    <PageLink key="member" href={href}>
      {member.name}
    </PageLink>,
    <StanceLabel key="stance" code={codeOf(stance)} codebook={codebook} range={stance.range} isStale={stance.stale} />,
    changed === null ? 'none' : shortDate(changed),
    evidence.length,
  ];
}
