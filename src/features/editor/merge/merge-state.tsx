import { problemName } from '../../../contract/problem-names.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { fieldIssues } from '../field-issues.ts';
import styles from './merge.module.css';
import type { Merge } from './use-merge.ts';
import type { Sending } from './use-sending.ts';

interface MergeStateProps {
  readonly merge: Merge;
  readonly sending: Sending;
  readonly by: string;
}

/** How far the merge is, announced as it goes on (WCAG 4.1.3), and why it did not go on. */
export function MergeState({ merge, sending, by }: MergeStateProps) {
  return (
    <>
      <output className={styles['state']}>
        {merge.isNewer && `${by} has saved again meanwhile, and this is against that version. `}
        {sending.isBusy && merge.entry.state.is !== 'parked' ? sendingInWords(merge) : leftInWords(merge)}
      </output>
      <Refusal merge={merge} />
      {sending.fault !== null && (
        <ErrorNotice title="This device did not keep it">
          <p>{sending.fault.message} Nothing was changed; try again.</p>
        </ErrorNotice>
      )}
    </>
  );
}

function leftInWords({ conflicts, left }: Merge): string {
  if (conflicts.length === 0) return 'Nothing has to be decided.';
  if (left === 0) return conflicts.length === 1 ? 'It is decided.' : `All ${conflicts.length} are decided.`;
  return `${left} of ${conflicts.length} left to decide.`;
}

function sendingInWords({ entry: { state, attempts } }: Merge): string {
  const isUnanswered = state.is === 'waiting' && attempts > 0;
  return isUnanswered
    ? 'Saved on this device, not sent. The service does not answer; it is sent as soon as it does, and this page can be left.'
    : 'Saving…';
}

/** A merged version can be refused for other reasons than a newer one; what was decided stays. */
function Refusal({ merge: { entry } }: Pick<MergeStateProps, 'merge'>) {
  if (entry.state.is !== 'parked' || problemName(entry.state.problem.type) === 'stale') return null;
  const { title, errors = [] } = entry.state.problem;
  const issues = fieldIssues(errors).map(({ name, words }) => `${name}: ${words}`);
  return (
    <ErrorNotice title="The merged version was not accepted">
      <p>
        {[`${title}.`, ...issues].join(' ')} What you decided is kept; decide otherwise and save again, or give up your
        change and go on with it in the form.
      </p>
    </ErrorNotice>
  );
}
