import { type ProblemName, problemName } from '../../contract/problem-names.ts';
import { ApiError } from '../../queries/http.ts';
import { useView } from '../../question/use-view.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';

const ADVICE: Partial<Record<ProblemName, string>> = {
  unauthenticated: 'Choose an editor identity, then save again.',
  forbidden: 'Choose an editor identity, then save again.',
  'read-only-dataset': 'Choose a data set that can be edited.',
  'not-found': 'The record is not there any more, or not for you.',
  'illegal-transition': 'The status of the record has changed: open it again.',
  stale: 'Open the record again; the form offers then what was typed here.',
  'idempotency-key-reused': 'Change something and save again.',
  'rate-limited': 'Wait a moment and save again.',
  unavailable: 'Wait a moment and save again.',
};

const KEPT = 'Everything in the form is kept.';

/** Why nothing was saved; what is in the form stays there. */
export function SaveFault({ fault }: { readonly fault: Error }) {
  const { set } = useView();
  const problem = fault instanceof ApiError ? fault.problem : null;
  const existing = problem?.existing;
  return (
    <ErrorNotice title="Nothing was saved">
      <p>{reasonInWords(fault)}</p>
      {existing !== undefined && <Button onClick={() => set({ card: existing })}>Open the record that is there</Button>}
    </ErrorNotice>
  );
}

function reasonInWords(fault: Error): string {
  if (!(fault instanceof ApiError)) return `${fault.message} Save again when it does. ${KEPT}`;
  const { type, title, detail } = fault.problem;
  const name = problemName(type);
  if (name === 'unavailable' && detail !== undefined)
    return `${detail}. Make room, then save again; until then it stands in this form alone.`;
  return [`${title}.`, name === null ? undefined : ADVICE[name], KEPT].filter((part) => part !== undefined).join(' ');
}
