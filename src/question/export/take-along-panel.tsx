import { momentQuery } from '../../queries/downloads.ts';
import { useRead } from '../../queries/use-read.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EmbedCode } from '../embed-code.tsx';
import { QueryFault } from '../query-fault.tsx';
import { useView } from '../use-view.ts';
import type { View } from '../view.ts';
import { questionInWords } from '../words.ts';
import { citationOf } from './citation.ts';
import { CopyText } from './copy-text.tsx';
import { DataFiles } from './data-files.tsx';
import { frozenAddress } from './frozen-address.ts';
import styles from './take-along.module.css';

const FORMS = [
  { form: 'short', label: 'Short' },
  { form: 'long', label: 'Long' },
  { form: 'bibtex', label: 'BibTeX' },
] as const;

/** The files of the page's question, and its citation at an instant that stays. */
export function TakeAlongPanel({ view }: { readonly view: View }) {
  const { href } = useView();
  const moment = useRead(momentQuery(view.dataset, view.knownAt));
  if (moment.fault !== null) return <QueryFault what="The moment of knowledge" read={moment} />;
  if (moment.value === null) return <Skeleton height="16rem" label="Loading the files" />;
  const knownAt = moment.value;
  const address = frozenAddress(href({ knownAt, why: null, whyOn: null, card: null }), view);
  const cited = { dataset: view.dataset, question: questionInWords(view), knownAt, address };
  const citation = citationOf(cited);
  return (
    <div className={styles['parts']}>
      <div>
        <h3>Files</h3>
        <DataFiles view={view} cited={cited} />
      </div>
      <div>
        <h3>Citation</h3>
        <p className={styles['said']}>
          The address is frozen: it shows the same counts after new records were published.
        </p>
        {FORMS.map(({ form, label }) => (
          <CopyText key={form} label={label} text={citation[form]} />
        ))}
      </div>
      <EmbedCode knownAt={knownAt} />
    </div>
  );
}
