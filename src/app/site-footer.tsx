import { useView } from '../question/use-view.ts';
import { sourceInWords } from '../question/words.ts';
import { Button } from '../ui/button.tsx';
import { ThemeSwitch } from '../ui/theme-switch.tsx';
import { usePrinting } from '../ui/use-printing.ts';
import { PageLink } from '../question/page-link.tsx';
import { FeedButton } from './feed-button.tsx';
import { PrintedSource } from './printed-source.tsx';
import styles from './site-footer.module.css';

/** Who is behind the page, on what terms, and for print which question was asked. */
export function SiteFooter({ onKeys }: { readonly onKeys: () => void }) {
  const { view, opensOn, href } = useView();
  const isPrinting = usePrinting();
  return (
    <footer className={styles['footer']}>
      <p>{isPrinting ? <PrintedSource /> : sourceInWords(view, opensOn)}</p>
      <p>
        Not affiliated with NATO or any government. Code under MIT, data under CC BY 4.0.{' '}
        <PageLink href={href({ why: null, card: null }, '/methodology')}>Methodology and how to cite</PageLink>
      </p>
      <div className={styles['theme']}>
        <ThemeSwitch />
        <Button variant="quiet" aria-haspopup="dialog" onClick={onKeys}>
          Keys
        </Button>
        <FeedButton key={view.dataset} dataset={view.dataset} />
      </div>
    </footer>
  );
}
