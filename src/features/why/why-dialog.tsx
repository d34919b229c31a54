import { useInfiniteQuery } from '@tanstack/react-query';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { Position } from '../../domain/position.ts';
import { positions } from '../../queries/positions.ts';
import { timelineQuery } from '../../queries/timeline.ts';
import { useRead } from '../../queries/use-read.ts';
import { QueryFault } from '../../question/query-fault.tsx';
import { useView } from '../../question/use-view.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { WhyBody } from './why-body.tsx';
import { whyAnswer } from './why-answer.ts';
import { WhyFooter } from './why-footer.tsx';

/** "Why this value?": opens by the URL, for the member `why` on `whyOn` or else on the day shown. */
export function WhyDialog() {
  const { view, set } = useView();
  const member = memberList.find(({ iso3 }) => iso3 === view.why);
  const read = useRead(timelineQuery(view.dataset, view.knownAt));
  const evidence = useEvidence(member?.iso3 ?? null);
  if (member === undefined) return null;
  const day = view.whyOn ?? view.on;
  const own = read.value?.positions.filter((position) => position.member === member.iso3);
  return (
    <Dialog
      open
      variant="side"
      closesOutside
      title={`${member.name} on ${dateInWords(day)}`}
      onClose={() => set({ why: null, whyOn: null })}
      footer={<WhyFooter member={member} />}
    >
      {read.fault !== null && <QueryFault what="The positions" read={read} />}
      {read.fault === null && own === undefined && <Skeleton height="40rem" label="Loading the positions" />}
      {own !== undefined && (
        <WhyBody
          member={member}
          day={day}
          answer={whyAnswer(member, own, view, day, view.to, codebook)}
          texts={evidence.texts}
          isOnItsWay={evidence.isOnItsWay}
        />
      )}
      {evidence.fault !== null && <QueryFault what="The summaries of the records" read={evidence} />}
    </Dialog>
  );
}

/** The texts of a member's records, by id; empty until they arrive. */
function useEvidence(iso3: string | null) {
  const { view } = useView();
  const known = view.knownAt === null ? {} : { knownAt: view.knownAt };
  const query = useInfiniteQuery({
    ...positions.list(view.dataset, { member: iso3 === null ? [] : [iso3], ...known }),
    enabled: iso3 !== null,
  });
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return {
    texts: new Map<string, Position>(items.map((item) => [item.id, item])),
    isOnItsWay: query.isPending,
    fault: query.data === undefined ? query.error : null,
    retry: () => void query.refetch(),
    isRetrying: query.isFetching,
  };
}
