import { StanceSwatch } from '../../charts/stance-mark/stance-swatch.tsx';
import { labelOf } from '../../charts/stance-mark/stance-letter.tsx';
import { dateInWords, shortDate } from '../../domain/calendar-words.ts';
import { codeOf } from '../../domain/stance.ts';
import { codebook } from '../../reference/codebook.ts';
import usRequest from '../../reference/us-request.json' with { type: 'json' };
import { BECAUSE, marksInWords, whyInWords } from './derivation-words.ts';
import styles from './example-card.module.css';
import { ExampleRecords } from './example-records.tsx';
import { type Derived, deriveExample, type WorkedExample } from './worked-example.ts';

interface ExampleCardProps {
  readonly example: WorkedExample;
  /** Says what this is, so that nobody takes it for a record. */
  readonly label: string;
}

/** One worked example: records, question, derived answer with its why, and the history. */
export function ExampleCard({ example, label }: ExampleCardProps) {
  const derived = deriveExample(example);
  return (
    <article className={styles['example']} aria-labelledby={`example-${example.id}`}>
      <p className={styles['label']}>
        {label} · Rule {example.rule}
      </p>
      <h3 id={`example-${example.id}`}>{example.title}</h3>
      <p>{example.story}</p>
      <ExampleRecords example={example} />
      <p>
        <b>Question:</b> {questionInWords(example)}
      </p>
      <Answer derived={derived} />
      {example.rule === 9 && <ResponseLine derived={derived} />}
      <History derived={derived} />
      <p>{example.lesson}</p>
    </article>
  );
}

function questionInWords({ on, asked = {}, accession }: WorkedExample): string {
  const wishes = [
    ...(accession === undefined ? [] : [`accession ${dateInWords(accession)}`]),
    ...(asked.axis === 'effective' ? ['by the date of effect'] : []),
    ...(asked.bindingOnly ? ['binding acts only'] : []),
    ...(asked.includeProposed ? ['proposed acts included'] : []),
  ];
  return [`where does Member A stand on ${dateInWords(on)}`, ...wishes].join(', ') + '?';
}

function Answer({ derived: { stance } }: { readonly derived: Derived }) {
  const code = codeOf(stance);
  const marks = marksInWords(stance);
  const range = stance.range?.map((level) => labelOf(level, codebook)).join(' to ');
  return (
    <div className={styles['answer']}>
      <StanceSwatch codebook={codebook} width={44} code={code} range={stance.range} isStale={stance.stale} />
      <div>
        <p>
          <b>
            {labelOf(code, codebook)}
            {range !== undefined && `, ${range}`}
            {marks !== '' && `, ${marks}`}
          </b>
        </p>
        <p>{whyInWords(stance)}</p>
        {stance.outweighed.map(({ id, because }) => (
          <p key={id}>
            {id} {BECAUSE[because]}.
          </p>
        ))}
      </div>
    </div>
  );
}

function ResponseLine({ derived: { response } }: { readonly derived: Derived }) {
  const label = usRequest.responses.find(({ id }) => id === response.response)?.label ?? response.response;
  return (
    <p>
      <b>Response to the request: {label}</b>
      {response.setBy !== null && `, set by ${response.setBy} (rule 9)`}
    </p>
  );
}

/** The intervals of the example, each with the record that sets it. */
function History({ derived: { intervals } }: { readonly derived: Derived }) {
  return (
    <ol className={styles['history']} aria-label="Derived history">
      {intervals.map(({ from, to, stance }) => {
        const marks = marksInWords(stance);
        return (
          <li key={from}>
            <StanceSwatch
              codebook={codebook}
              width={44}
              code={codeOf(stance)}
              range={stance.range}
              isStale={stance.stale}
            />
            <span className={styles['days']}>
              {shortDate(from)} – {shortDate(to)}
            </span>
            <span className={styles['held']}>
              {labelOf(codeOf(stance), codebook)}
              {marks !== '' && `, ${marks}`}
              {stance.setBy !== null && ` (${stance.cites.join(', ')})`}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
