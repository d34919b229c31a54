import { dateInWords } from '../../domain/calendar-words.ts';
import type { Member } from '../../domain/member.ts';
import type { Position } from '../../domain/position.ts';
import { RecordLine } from './record-line.tsx';
import type { WhyAnswer } from './why-answer.ts';
import { REASON_WORDS, RULE_WORDS } from './why-words.ts';
import styles from './why.module.css';

interface RuleSectionProps {
  readonly member: Member;
  readonly answer: WhyAnswer;
  readonly texts: ReadonlyMap<string, Position>;
}

/** The rule of the codebook that gave the value, and for tension and conflict the records that stand against each other. */
export function RuleSection({ member, answer, texts }: RuleSectionProps) {
  const { stance, records } = answer;
  const rule = RULE_WORDS[stance.rule];
  const cited = stance.cites.length < 2 ? [] : stance.cites.flatMap((id) => records.get(id) ?? []);
  return (
    <section aria-labelledby="why-rule">
      <h3 id="why-rule">
        Rule {stance.rule}: {rule.name}
      </h3>
      <p>{rule.text}</p>
      {stance.rule === 1 && (
        <p>
          {member.name} joined NATO on {dateInWords(member.natoAccession)}.
        </p>
      )}
      {stance.tension && <p>Here the first of these is a rule; the second is a later word that binds less.</p>}
      {stance.reason !== null && stance.reason !== 'not-researched' && <p>{REASON_WORDS[stance.reason]}</p>}
      {cited.length > 0 && (
        <ol className={styles['lines']}>
          {cited.map((record) => (
            <RecordLine key={record.id} record={record} text={texts.get(record.id)} />
          ))}
        </ol>
      )}
    </section>
  );
}
