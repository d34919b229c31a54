import { CodeSelect } from './code-select.tsx';
import { addressOf, publisherOf } from './fiction.ts';
import { FormField } from './form-field.tsx';
import styles from './form.module.css';
import type { OneSourceProps } from './part-props.ts';

/** A source of the illustrative set, which the form makes up: only its publisher is chosen. */
export function FictionalSource({ values, issues, fiction, source, place, onSource }: OneSourceProps) {
  const publishers = fiction?.publishers ?? [];
  const address = source.url.trim() === '' ? addressOf(fiction, values, place) : source.url;
  return (
    <>
      <FormField
        pointer={`/sources/${place}/publisher`}
        issues={issues}
        hint={
          <>
            One of the fictional ones of this set. Its address:{' '}
            <span data-pointer={`/sources/${place}/url`} tabIndex={-1} className={styles['address']}>
              {address ?? 'known as soon as the records are read'}
            </span>
          </>
        }
      >
        {(control) => (
          <CodeSelect
            control={control}
            empty="The first of them"
            choices={publishers.map((publisher) => [publisher, publisher] as const)}
            value={publisherOf(fiction, source.publisher) ?? ''}
            onChange={(publisher) => onSource({ publisher })}
          />
        )}
      </FormField>
    </>
  );
}
