import type { Position } from '../../domain/position.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RecordLine } from './record-line.tsx';
import type { WhyAnswer } from './why-answer.ts';
import { becauseInWords } from './why-words.ts';
import styles from './why.module.css';

const SHOWN = 4;

interface OutweighedSectionProps {
  readonly answer: WhyAnswer;
  readonly texts: ReadonlyMap<string, Position>;
}

/** The live records that the value does not rest on, latest first, each with its reason; those cited stand at the rule. */
export function OutweighedSection({ answer, texts }: OutweighedSectionProps) {
  const { cites } = answer.stance;
  const outweighed = answer.stance.outweighed.filter(({ id }) => !cites.includes(id));
  const rest = outweighed.slice(SHOWN);
  return (
    <section aria-labelledby="why-outweighed">
      <h3 id="why-outweighed">{answer.research === null ? 'What it outweighed' : 'What is on record'}</h3>
      {outweighed.length === 0 && (
        <p>No {cites.length === 0 ? '' : 'other '}record about these services was live on this day.</p>
      )}
      <Lines answer={answer} texts={texts} items={outweighed.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <Disclosure summary={rest.length === 1 ? '1 earlier record' : `${rest.length} earlier records`}>
          <Lines answer={answer} texts={texts} items={rest} />
        </Disclosure>
      )}
    </section>
  );
}

function Lines({ answer, texts, items }: OutweighedSectionProps & { items: WhyAnswer['stance']['outweighed'] }) {
  return (
    <ol className={styles['lines']}>
      {items.flatMap(({ id, because }) => {
        const record = answer.records.get(id);
        if (record === undefined) return [];
        return (
          <RecordLine key={id} record={record} text={texts.get(id)} because={becauseInWords(because, answer.stance)} />
        );
      })}
    </ol>
  );
}
