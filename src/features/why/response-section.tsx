import type { Position } from '../../domain/position.ts';
import { RecordLine } from './record-line.tsx';
import type { WhyAnswer } from './why-answer.ts';
import { RESPONSE_WORDS } from './why-words.ts';
import styles from './why.module.css';

interface ResponseSectionProps {
  readonly answer: WhyAnswer;
  readonly texts: ReadonlyMap<string, Position>;
}

/** The response to the US request: a question of its own (rule 9). */
export function ResponseSection({ answer, texts }: ResponseSectionProps) {
  const { response, setBy } = answer.response;
  const record = setBy === null ? undefined : answer.records.get(setBy);
  const isSetter = setBy !== null && setBy === answer.setter?.id;
  return (
    <section aria-labelledby="why-response">
      <h3 id="why-response">Response to the US request</h3>
      <p>
        {RESPONSE_WORDS[response]} {isSetter && 'The record that sets the stance says so.'} A response never moves the
        stance (rule 9).
      </p>
      {record !== undefined && !isSetter && (
        <ol className={styles['lines']}>
          <RecordLine record={record} text={texts.get(record.id)} />
        </ol>
      )}
    </section>
  );
}
