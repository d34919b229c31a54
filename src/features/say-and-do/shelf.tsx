import { StanceSwatch } from '../../charts/stance-mark/stance-swatch.tsx';
import { labelOf } from '../../charts/stance-mark/stance-letter.tsx';
import { REASONS } from '../../domain/scale.ts';
import { useChartQuestion } from '../../question/chart-question.ts';
import { PageLink } from '../../question/page-link.tsx';
import type { MemberTrack } from '../../question/tracker.ts';
import { codebook } from '../../reference/codebook.ts';
import styles from './say-and-do.module.css';

/** The members without a level, and so without a place, by the reason for it. */
export function Shelf({ rows }: { readonly rows: readonly MemberTrack[] }) {
  const { memberHref } = useChartQuestion();
  const byName = rows.toSorted((a, b) => a.member.name.localeCompare(b.member.name, 'en'));
  const without = Map.groupBy(byName, ({ stance }) => stance.reason);
  const reasons = REASONS.filter((reason) => without.has(reason));
  if (reasons.length === 0) return null;
  return (
    <section aria-labelledby="shelf-title">
      <h2 id="shelf-title">No level, no place</h2>
      <dl className={styles['shelf']}>
        {reasons.map((reason) => (
          <div key={reason}>
            <dt>
              <StanceSwatch code={reason} codebook={codebook} range={null} /> {labelOf(reason, codebook)}
            </dt>
            <dd>
              <ul>
                {(without.get(reason) ?? []).map(({ member }) => (
                  <li key={member.iso3}>
                    <PageLink href={memberHref(member.iso3)}>{member.name}</PageLink>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
