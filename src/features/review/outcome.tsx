import type { PositionState } from '../../domain/review.ts';
import { PageLink } from '../../question/page-link.tsx';
import { DONE_WORDS } from '../../question/record/offered-actions.ts';
import { faultInWords, isOutdated } from '../../question/record/problem-words.ts';
import { memberName } from '../../question/record/record-words.ts';
import { useView } from '../../question/use-view.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import type { ReviewProps } from './review-props.ts';
import styles from './review.module.css';

/** What was just done, or why it was not; the work goes on from here, so the focus comes here. */
export function Outcome({ state, writing }: Pick<ReviewProps, 'state' | 'writing'>) {
  const { done, fault, reload } = writing;
  if (fault !== null) {
    return (
      <div tabIndex={-1} ref={focusOnce}>
        <ErrorNotice title="Nothing was changed" onRetry={isOutdated(fault) ? reload : undefined}>
          {faultInWords(fault)}
        </ErrorNotice>
      </div>
    );
  }
  if (done === null) return null;
  return (
    <p className={styles['outcome']} tabIndex={-1} ref={focusOnce}>
      {done} {done === DONE_WORDS.publish && <MemberLink state={state} />}
    </p>
  );
}

function MemberLink({ state }: { readonly state: PositionState }) {
  const { href } = useView();
  const { member } = state.working.body;
  return <PageLink href={href({}, `/members/${member}`)}>Open {memberName(member)}</PageLink>;
}

function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
