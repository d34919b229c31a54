import { frozenAddress } from '../question/export/frozen-address.ts';
import { useView } from '../question/use-view.ts';
import { frozenInWords, sourceInWords } from '../question/words.ts';
import { useReadAt } from '../queries/use-read-at.ts';
import styles from './site-footer.module.css';

/** What stands last on paper: the data set, the moment at which it was known, and the address that opens what was known then. */
export function PrintedSource() {
  const { view, opensOn, href } = useView();
  const readAt = useReadAt(view.dataset, view.knownAt);
  const source = sourceInWords(view, opensOn);
  if (readAt === null) return source;
  const address = frozenAddress(href({ knownAt: readAt, why: null, whyOn: null, card: null }), view);
  return (
    <>
      {frozenInWords(source, readAt)} Opens again at{' '}
      {/* Broken between its parameters: an instant that is broken is copied wrong. */}
      {address.split(/(?<=[?&])/).map((part) => (
        <span key={part} className={styles['whole']}>
          {part}
        </span>
      ))}
    </>
  );
}
