import { PageLink } from '../../question/page-link.tsx';
import type { MemberTrack } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { codebook } from '../../reference/codebook.ts';
import { dayFacts } from './day-facts.ts';
import styles from './overview.module.css';

/** What the picture of the day rests on. */
export function DaySummary({ rows }: { readonly rows: readonly MemberTrack[] }) {
  const { view, href } = useView();
  return (
    <section aria-labelledby="facts-title">
      <h2 id="facts-title">What it rests on</h2>
      <dl className={styles['facts']}>
        {dayFacts(rows, view, codebook).map((fact) => (
          <div key={fact.name}>
            <dt>{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['way']}>
        <PageLink href={href({}, '/brief')}>One-page brief</PageLink>
      </p>
    </section>
  );
}
