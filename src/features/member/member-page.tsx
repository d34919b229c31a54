import { lazy } from 'react';
import type { Member } from '../../domain/member.ts';
import { useChartQuestion } from '../../question/chart-question.ts';
import { CODES_IN_WORDS } from '../../question/naming-words.ts';
import { PageLink } from '../../question/page-link.tsx';
import { QuestionPage } from '../../question/question-page.tsx';
import { isAskedOf, type MemberTrack } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { memberList } from '../../reference/codebook.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { EvidenceCards } from './evidence-cards.tsx';
import styles from './member-page.module.css';
import { memberSentence } from './member-sentence.ts';
import { NotKnown } from './not-known.tsx';
import { Reasons } from './reasons.tsx';
import { RequestResponse } from './request-response.tsx';

const Steps = lazy(async () => ({ default: (await import('../../charts/steps/steps.tsx')).Steps }));
const MemberLanes = lazy(async () => ({
  default: (await import('../../charts/member-lanes/member-lanes.tsx')).MemberLanes,
}));

/** One country in full. */
export function MemberPage({ iso3 }: { readonly iso3?: string | undefined }) {
  const { href } = useView();
  const member = memberList.find((entry) => entry.iso3 === iso3);
  if (member === undefined) {
    return (
      <>
        <h1>No such member</h1>
        <EmptyState
          title="This address names no NATO member"
          action={<PageLink href={href({}, '/members')}>All members</PageLink>}
        >
          {CODES_IN_WORDS}
        </EmptyState>
      </>
    );
  }
  return <MemberInFull key={member.iso3} member={member} />;
}

function MemberInFull({ member }: { readonly member: Member }) {
  const { view, opensOn } = useView();
  return (
    <QuestionPage
      subject={member.name}
      placeholder="90rem"
      only={member.iso3}
      sentence={({ rows }) => rows.map((row) => memberSentence(row, view, opensOn))}
    >
      {({ rows }) => rows.map((row) => <MemberSections key={row.member.iso3} row={row} />)}
    </QuestionPage>
  );
}

function MemberSections({ row }: { readonly row: MemberTrack }) {
  const { view, set } = useView();
  const { member } = row;
  const question = useChartQuestion(member.iso3);
  return (
    <div className={styles['sections']}>
      <MemberWays member={member} />
      <div className={styles['charts']}>
        <Steps {...question} title={`Path of ${member.name}`} rows={[row]} selected={[member.iso3]} />
        <MemberLanes
          {...question}
          member={member}
          records={row.positions.filter((record) => isAskedOf(record, view))}
          question={view}
          onOpenCard={(card) => set({ card })}
        />
      </div>
      <RequestResponse row={row} />
      <Reasons row={row} />
      <EvidenceCards row={row} />
      <NotKnown row={row} />
    </div>
  );
}

/** The neighbours in the list, and the question that sets this member's value. */
function MemberWays({ member }: { readonly member: Member }) {
  const { href } = useView();
  const { memberHref } = useChartQuestion();
  const byName = memberList.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const place = byName.indexOf(member);
  const [before, after] = [byName.at(place - 1), byName[place + 1] ?? byName[0]];
  return (
    <nav aria-label="Members" className={styles['ways']}>
      <PageLink href={href({ why: member.iso3 })}>Why this value?</PageLink>
      <PageLink href={href({}, `/brief/${member.iso3}`)}>One-page brief</PageLink>
      {before !== undefined && <PageLink href={memberHref(before.iso3)}>Previous: {before.name}</PageLink>}
      {after !== undefined && <PageLink href={memberHref(after.iso3)}>Next: {after.name}</PageLink>}
    </nav>
  );
}
