import { useId } from 'react';
import type { Part } from './brief-text.ts';
import styles from './sheet.module.css';

interface SentencesProps {
  readonly part: Part;
  /** Of the listed footnotes, by record id. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** A part of the brief, its sentences as one paragraph with the numbers of their footnotes. */
export function Sentences({ part: { title, said }, numbers }: SentencesProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['part']}>
      <h2 id={id}>{title}</h2>
      <p>
        {said.map(({ text, cites }, index) => (
          <span key={index}>
            {text}
            {cites
              .flatMap((cite) => numbers.get(cite) ?? [])
              .map((number) => (
                <a key={number} href={`#note-${number}`} className={styles['cite']}>
                  [{number}]
                </a>
              ))}{' '}
          </span>
        ))}
      </p>
    </section>
  );
}
