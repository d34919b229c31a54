import type { Member } from '../../domain/member.ts';
import { momentQuery } from '../../queries/downloads.ts';
import { timelineQuery } from '../../queries/timeline.ts';
import { useRead } from '../../queries/use-read.ts';
import { CODES_IN_WORDS } from '../../question/naming-words.ts';
import { PageLink } from '../../question/page-link.tsx';
import { QueryFault } from '../../question/query-fault.tsx';
import { trackerOf } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AllianceBrief } from './alliance-brief.tsx';
import { CountryBrief } from './country-brief.tsx';
import { frozenMoment } from './frozen-moment.ts';
import styles from './sheet.module.css';

/** A brief on one page of paper: on the member of the address, or on all whom the question chooses. */
export function BriefPage({ iso3 }: { readonly iso3?: string | undefined }) {
  const { href } = useView();
  const member = memberList.find((entry) => entry.iso3 === iso3);
  if (iso3 === undefined) return <Brief member={null} />;
  if (member !== undefined) return <Brief key={iso3} member={member} />;
  return (
    <>
      <h1>No such member</h1>
      <EmptyState
        title="This address names no NATO member"
        action={<PageLink href={href({}, '/brief')}>Brief on all members</PageLink>}
      >
        {CODES_IN_WORDS}
      </EmptyState>
    </>
  );
}

/** The brief as of an instant, which is found first: all that it shows is what its link will show. */
function Brief({ member }: { readonly member: Member | null }) {
  const { view, href } = useView();
  const now = useRead(momentQuery(view.dataset, null));
  const knownAt = now.value === null ? null : frozenMoment(view.knownAt, now.value);
  const read = useRead({ ...timelineQuery(view.dataset, knownAt), enabled: knownAt !== null });
  const subject = member === null ? 'Brief on the members' : `Brief on ${member.name}`;
  const fault = now.fault === null ? read : now;
  if (fault.fault !== null) {
    return (
      <>
        <h1>{subject}</h1>
        <QueryFault what="The positions" read={fault} />
      </>
    );
  }
  if (knownAt === null || read.value === null) {
    return (
      <>
        <h1>{subject}</h1>
        <Skeleton height="70rem" label={`Loading ${subject}`} />
      </>
    );
  }
  const chosen = member === null ? {} : { members: [member.iso3], groups: [] };
  const { rows } = trackerOf(read.value.positions, { ...view, ...chosen, knownAt }, codebook);
  return (
    <>
      <div className={styles['tools']}>
        <Button variant="primary" onClick={() => window.print()}>
          Print
        </Button>
        <PageLink href={href({}, member === null ? '/' : `/members/${member.iso3}`)}>
          {member === null ? 'Overview' : `${member.name} in full`}
        </PageLink>
        <span>One A4 page.</span>
      </div>
      {member === null ? (
        <AllianceBrief rows={rows} knownAt={knownAt} />
      ) : (
        rows.map((row) => <CountryBrief key={row.member.iso3} row={row} knownAt={knownAt} />)
      )}
    </>
  );
}
