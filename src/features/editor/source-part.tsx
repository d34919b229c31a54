import type { Dataset } from '../../domain/position.ts';
import { CodeSelect } from './code-select.tsx';
import { typedDateInWords } from './date-words.ts';
import { addressOf, type Fiction, publisherOf } from './fiction.ts';
import { FormField } from './form-field.tsx';
import type { SourceValues } from './form-values.ts';
import styles from './form.module.css';
import type { PartProps } from './part-props.ts';
import { SourceField, type SourceText, SourceTypeField } from './source-field.tsx';

interface SourcePartProps extends PartProps {
  readonly dataset: Dataset;
  readonly fiction: Fiction | null;
}

/** First of all where it was read. In the illustrative set the source is made up by the form itself. */
export function SourcePart(props: SourcePartProps) {
  return (
    <section className={styles['part']} aria-labelledby="part-source">
      <h2 id="part-source">Source</h2>
      {props.dataset === 'illustrative' ? <FictionalSource {...props} /> : <RealSource {...props} />}
    </section>
  );
}

function FictionalSource({ values, issues, onChange, fiction }: SourcePartProps) {
  const publishers = fiction?.publishers ?? [];
  return (
    <>
      <p className={styles['explanation']}>
        What is added here is made up and says so for ever. The source fills itself:{' '}
        <span data-pointer="/sources/0/url" tabIndex={-1} className={styles['address']}>
          {addressOf(fiction, values) ?? 'it is known as soon as the records are read'}
        </span>
      </p>
      <FormField pointer="/sources/0/publisher" issues={issues} hint="One of the fictional ones of this set.">
        {(control) => (
          <CodeSelect
            control={control}
            empty="The first of them"
            choices={publishers.map((publisher) => [publisher, publisher] as const)}
            value={publisherOf(fiction, values.source.publisher) ?? ''}
            onChange={(publisher) => onChange({ source: { ...values.source, publisher } })}
          />
        )}
      </FormField>
    </>
  );
}

const LINES: readonly (readonly [field: SourceText, hint: string])[] = [
  ['url', 'https, on the public web; or give a citation.'],
  ['citation', 'For what is not on the web.'],
  ['title', 'As it stands there.'],
  ['publisher', 'Who published it.'],
  ['archiveUrl', 'A copy that lasts.'],
  ['language', 'Its code: en, de, fr.'],
  ['locator', 'Page, article, minute.'],
];
const WORDS: readonly (readonly [field: SourceText, hint: string])[] = [
  ['quote', 'The words themselves, in their language.'],
  ['translation', 'In English.'],
];
const REQUIRED: readonly SourceText[] = ['url', 'title'];

function RealSource({ values, issues, onChange }: SourcePartProps) {
  const { source } = values;
  const given = {
    source,
    issues,
    onChange: (patch: Partial<SourceValues>) => onChange({ source: { ...source, ...patch } }),
  };
  return (
    <>
      {LINES.map(([field, hint]) => (
        <SourceField key={field} {...given} field={field} hint={hint} isRequired={REQUIRED.includes(field)} />
      ))}
      <SourceField {...given} field="publishedOn" hint={typedDateInWords(source.publishedOn)} />
      <SourceTypeField {...given} />
      {WORDS.map(([field, hint]) => (
        <SourceField key={field} {...given} field={field} hint={hint} isLong />
      ))}
    </>
  );
}
