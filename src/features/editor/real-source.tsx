import { typedDateInWords } from './date-words.ts';
import type { OneSourceProps } from './part-props.ts';
import { SourceField, type SourceText, SourceTypeField } from './source-field.tsx';
import { searchCitation } from './source-values.ts';

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

/** Where it was read, and the words themselves. A search is its own source, so it needs none of it. */
export function RealSource({ values, issues, source, place, onSource }: OneSourceProps) {
  const given = { source, place, issues, onChange: onSource };
  const isSearch = values.value === 'none-found';
  if (isSearch) {
    const hint = `What was searched. Left empty: “${searchCitation(values.statedOn)}”.`;
    return <SourceField {...given} field="citation" hint={hint} />;
  }
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
