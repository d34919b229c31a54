import { Disclosure } from '../ui/disclosure.tsx';

export interface RejectedNoticeProps {
  readonly rejected: readonly { readonly id: string; readonly why: string }[];
}

/** Names the records that could not be read and were left out, and says how many. */
export function RejectedNotice({ rejected }: RejectedNoticeProps) {
  const count = rejected.length === 1 ? '1 record was' : `${rejected.length} records were`;
  return (
    <div>
      <output>{count} left out as unreadable.</output>
      <Disclosure summary="Which and why">
        <ul>
          {rejected.map((record) => (
            <li key={record.id}>
              {record.id}: {record.why}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
