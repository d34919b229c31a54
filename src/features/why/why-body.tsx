import { use } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { NOTICES } from '../../domain/dataset-notice.ts';
import type { Member } from '../../domain/member.ts';
import type { Position } from '../../domain/position.ts';
import { OpeningContext, useView } from '../../question/use-view.ts';
import { knownAtInWords, rulesInWords, servicesInWords } from '../../question/words.ts';
import { AgeSection } from './age-section.tsx';
import { ChangeSteps } from './change-steps.tsx';
import { ElsewhereSection } from './elsewhere-section.tsx';
import { OutweighedSection } from './outweighed-section.tsx';
import { ResponseSection } from './response-section.tsx';
import { RuleSection } from './rule-section.tsx';
import { SetterSection } from './setter-section.tsx';
import { StanceSection } from './stance-section.tsx';
import type { WhyAnswer } from './why-answer.ts';
import styles from './why.module.css';

interface WhyBodyProps {
  readonly member: Member;
  readonly day: Day;
  readonly answer: WhyAnswer;
  /** The texts of the member's records, by id, once they have arrived. */
  readonly texts: ReadonlyMap<string, Position>;
  readonly isOnItsWay: boolean;
}

/** The whole answer: the value, the rule, the records for and against it, and the days around. */
export function WhyBody({ member, day, answer, texts, isOnItsWay }: WhyBodyProps) {
  const { view, opensOn } = useView();
  const { stance, setter, age } = answer;
  const isInConflict = stance.rule === 4;
  return (
    <div className={styles['why']}>
      <p className={styles['question']}>
        {view.dataset === 'illustrative' && <strong>{NOTICES.illustrative}. </strong>}
        {[`On ${servicesInWords(view.services)}`, ...rulesInWords(view), knownAtInWords(view.knownAt, opensOn)].join(
          '; ',
        )}
      </p>
      <StanceSection answer={answer} />
      <ChangeSteps previous={answer.previous} next={answer.next} accession={member.natoAccession} />
      <DayNote day={day} />
      <RuleSection member={member} answer={answer} texts={texts} />
      {setter !== null && !isInConflict && (
        <SetterSection
          record={setter}
          text={texts.get(setter.id)}
          day={day}
          isOnItsWay={isOnItsWay}
          dataset={view.dataset}
        />
      )}
      {age !== null && <AgeSection age={age} stance={stance} day={day} question={view} />}
      <ElsewhereSection answer={answer} texts={texts} services={view.services} />
      <OutweighedSection answer={answer} texts={texts} />
      <ResponseSection answer={answer} texts={texts} />
    </div>
  );
}

/** What it means that the day is not one of those that the charts show. */
function DayNote({ day }: { readonly day: Day }) {
  const { view } = useView();
  const opensOn = use(OpeningContext)?.opensOn ?? day;
  if (day > opensOn) {
    return (
      <p className={styles['note']}>
        This day lies after {dateInWords(opensOn)}, the last one for which records are kept. What was on record then is
        carried on to it.
      </p>
    );
  }
  if (day >= view.from && day <= view.to) return null;
  return (
    <p className={styles['note']}>
      This day lies outside the range of the charts, {dateInWords(view.from)} to {dateInWords(view.to)}. The value is
      derived by the same rules.
    </p>
  );
}
