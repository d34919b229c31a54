import { shortDate } from '../../domain/calendar-words.ts';
import type { Direction } from '../../domain/codebook.ts';
import type { CodedPosition } from '../../domain/position.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import { codebook } from '../../reference/codebook.ts';
import { Table } from '../../ui/table.tsx';
import { Section } from './section.tsx';

const COLUMNS = [
  { key: 'reason', label: 'Reason' },
  { key: 'direction', label: 'Restricting' },
  { key: 'records', label: 'Records', isNumeric: true },
  { key: 'first', label: 'First', isWhole: true, isMinor: true },
  { key: 'last', label: 'Last', isWhole: true },
] as const;

/** The reasons the member has given, for and against restricting, with how often and when. */
export function Reasons({ row }: { readonly row: MemberTrack }) {
  const given = reasonsGiven(row.evidence);
  return (
    <Section title="Reasons given">
      {given.length === 0 ? (
        <p>No record of this member gives a reason for or against restricting.</p>
      ) : (
        <Table
          caption={`Reasons given by ${row.member.name}, by the number of records`}
          columns={COLUMNS}
          rows={given.map((reason) => ({
            key: `${reason.id} ${reason.direction}`,
            cells: [
              codebook.rationales.get(reason.id)?.label ?? reason.id,
              reason.direction,
              reason.count,
              shortDate(reason.first),
              shortDate(reason.last),
            ],
          }))}
        />
      )}
    </Section>
  );
}

interface ReasonGiven {
  readonly id: string;
  readonly direction: Direction;
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

/** Each reason and direction once, the most frequent first. `records` by date, ascending. */
export function reasonsGiven(records: readonly CodedPosition[]): readonly ReasonGiven[] {
  const mentions = records.flatMap((record) =>
    record.rationales.map((rationale) => ({ ...rationale, on: record.statedOn })),
  );
  const grouped = Map.groupBy(mentions, (mention) => `${mention.id} ${mention.direction}`);
  return [...grouped.values()]
    .flatMap((group) => {
      const [first, last] = [group[0], group.at(-1)];
      if (first === undefined || last === undefined) return [];
      return [{ id: first.id, direction: first.direction, count: group.length, first: first.on, last: last.on }];
    })
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
