import type { ResponseRow } from '../../charts/responses/response-series.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { RESPONSE_CODES } from '../../domain/response-intervals.ts';
import { PageLink } from '../../question/page-link.tsx';
import { useChartQuestion } from '../../question/chart-question.ts';
import { RESPONSE_LABELS } from '../../question/request-rows.ts';
import styles from './request.module.css';

/** Who gave which answer on the day, by name. */
export function AnswersOnDay({ rows }: { readonly rows: readonly ResponseRow[] }) {
  const { on, memberHref } = useChartQuestion();
  const byName = rows.toSorted((a, b) => a.member.name.localeCompare(b.member.name, 'en'));
  const byAnswer = Map.groupBy(byName, ({ response }) => response);
  return (
    <section aria-labelledby="answers-title">
      <h2 id="answers-title">On {dateInWords(on)}</h2>
      <dl className={styles['answers']}>
        {RESPONSE_CODES.map((code) => {
          const there = byAnswer.get(code) ?? [];
          return (
            <div key={code}>
              <dt>
                {RESPONSE_LABELS[code]} <span className={styles['count']}>{there.length}</span>
              </dt>
              <dd>
                {there.length === 0 ? (
                  'None'
                ) : (
                  <ul>
                    {there.map(({ member }) => (
                      <li key={member.iso3}>
                        <PageLink href={memberHref(member.iso3)}>{member.name}</PageLink>
                      </li>
                    ))}
                  </ul>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
