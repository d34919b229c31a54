import type { Dataset } from '../../domain/position.ts';
import { ExampleCard } from './example-card.tsx';
import styles from './example-card.module.css';
import { Section } from './section.tsx';
import { workedExamplesOfAge } from './worked-examples-of-age.ts';
import { workedExamples } from './worked-examples.ts';

const examples = [...workedExamples, ...workedExamplesOfAge].toSorted((a, b) => a.rule - b.rule);

/** The worked examples, answered on this page by the functions that answer every chart. */
export function ExamplesSection({ dataset }: { readonly dataset: Dataset }) {
  const label =
    dataset === 'illustrative' ? 'Worked example, made up' : 'Worked example, Member A, constructed to explain a rule';
  return (
    <Section id="examples" title="Worked examples">
      <p>
        Small histories, each constructed to explain a rule. Member A is no country, and no record here belongs to any
        data set. The answers are not typed: this page derives them with the same rules and the same codebook as every
        chart, and a test compares them with what the codebook says.
      </p>
      <p>
        All records are about low-Earth-orbit broadband. The question is the default one, unless the example says
        otherwise.
      </p>
      <div className={styles['examples']}>
        {examples.map((example) => (
          <ExampleCard key={example.id} example={example} label={label} />
        ))}
      </div>
    </Section>
  );
}
