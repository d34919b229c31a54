import type { Position } from '../../domain/position.ts';
import { servicesInWords } from '../../question/words.ts';
import { codebook } from '../../reference/codebook.ts';
import { RecordLine } from './record-line.tsx';
import type { WhyAnswer } from './why-answer.ts';
import styles from './why.module.css';

interface ElsewhereSectionProps {
  readonly answer: WhyAnswer;
  readonly texts: ReadonlyMap<string, Position>;
  /** The services that were asked about. */
  readonly services: readonly string[];
}

/** Where the question finds nothing, what is on record about other services; nothing where there is none. */
export function ElsewhereSection({ answer, texts, services }: ElsewhereSectionProps) {
  const { stance, elsewhere } = answer;
  if (stance.level !== null || elsewhere.length === 0) return null;
  const others = codebook.services.filter(({ id }) => elsewhere.some((record) => record.services.includes(id)));
  const lead = stance.reason === 'not-researched' ? 'Not researched' : 'No level';
  return (
    <section aria-labelledby="why-elsewhere">
      <h3 id="why-elsewhere">On record about other services</h3>
      <p>
        {lead} for {servicesInWords(services)}; on record about other services:{' '}
        {others.map(({ name }) => name).join(', ')}. These set no stance under this question.
      </p>
      <ol className={styles['lines']}>
        {elsewhere.map((record) => (
          <RecordLine key={record.id} record={record} text={texts.get(record.id)} hasServices />
        ))}
      </ol>
    </section>
  );
}
