import { sessionQuery } from '../../queries/session.ts';
import { useRead } from '../../queries/use-read.ts';
import { PageLink } from '../../question/page-link.tsx';
import { instantInWords } from '../../question/record/instant-words.ts';
import { useView } from '../../question/use-view.ts';
import { Button } from '../../ui/button.tsx';
import { type BringPlan, changesAnything } from './bring-plan.ts';
import { gainsInWords, holdingInWords, questionsInWords, restInWords } from './plan-words.ts';
import styles from './travel.module.css';

interface PlanQuestionProps {
  readonly plan: BringPlan;
  /** Of the file. */
  readonly name: string;
  readonly isBusy: boolean;
  readonly hasMoved: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What a file would do here, and whether it should. */
export function PlanQuestion({ plan, name, isBusy, hasMoved, onConfirm, onCancel }: PlanQuestionProps) {
  const isWorth = changesAnything(plan);
  return (
    <div className={styles['plan']}>
      <h4 tabIndex={-1} ref={focusOnce} className={styles['heading']}>
        {isWorth ? 'What this file would do' : 'Everything in this file is here already'}
      </h4>
      {hasMoved && (
        <p>
          <strong>The record has gone on meanwhile,</strong> so nothing was written. This is against what is here now.
        </p>
      )}
      <FileLine plan={plan} name={name} />
      <Lines plan={plan} />
      <div className={styles['actions']}>
        {isWorth && (
          <Button variant="primary" aria-disabled={isBusy} onClick={() => !isBusy && onConfirm()}>
            {isBusy ? 'Bringing it in…' : 'Bring it in'}
          </Button>
        )}
        <Button aria-disabled={isBusy} onClick={() => !isBusy && onCancel()}>
          {isWorth ? 'Leave it' : 'Close it'}
        </Button>
      </div>
    </div>
  );
}

/** What a file has done, and where the work goes on. */
export function BroughtIn({ plan, name, onLeave }: Pick<PlanQuestionProps, 'plan' | 'name'> & LeaveProps) {
  return (
    <div className={styles['plan']}>
      <h4 tabIndex={-1} ref={focusOnce} className={styles['heading']}>
        The file is brought in
      </h4>
      <FileLine plan={plan} name={name} />
      <Lines plan={plan} />
      {plan.keepsJournal && plan.questions.length > 0 && <ToDesk plan={plan} onLeave={onLeave} />}
    </div>
  );
}

interface LeaveProps {
  readonly onLeave: (() => void) | undefined;
}

function FileLine({ plan: { file }, name }: Pick<PlanQuestionProps, 'plan' | 'name'>) {
  return (
    <p className={styles['quiet']}>
      {name}, made {instantInWords(file.exportedAt)} by version {file.appVersion}: {holdingInWords(file)}.
    </p>
  );
}

function Lines({ plan }: Pick<PlanQuestionProps, 'plan'>) {
  const question = questionsInWords(plan);
  return (
    <ul className={styles['lines']}>
      {gainsInWords(plan).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {question !== null && (
        <li>
          <strong>{question}</strong>
        </li>
      )}
      {restInWords(plan).map((line) => (
        <li key={line} className={styles['quiet']}>
          {line}
        </li>
      ))}
    </ul>
  );
}

/** The Desk shows what waits to whoever it waits for. */
function ToDesk({ plan, onLeave }: Pick<PlanQuestionProps, 'plan'> & LeaveProps) {
  const { href } = useView();
  const identity = useRead(sessionQuery()).value?.identity ?? null;
  const people = [...new Set(plan.questions.map(({ by }) => by))];
  const isForOthers = people.some((by) => by !== identity);
  return (
    <p>
      {isForOthers && `Choose ${people.join(' or ')} under “Acting as” to decide. `}
      {/* Whatever way the link is followed, what stands over the page has done its work. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <span onClick={onLeave}>
        <PageLink href={href({ dataset: 'illustrative', card: null }, '/desk')}>
          See on the Desk what wants a decision
        </PageLink>
      </span>
    </p>
  );
}

/** The work goes on here. */
function focusOnce(heading: HTMLElement | null): void {
  heading?.focus();
}
