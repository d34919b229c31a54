import { useId } from 'react';
import { labelOf } from '../../charts/stance-mark/stance-letter.tsx';
import { StanceLabel } from '../../charts/stance-mark/stance-swatch.tsx';
import type { KnowledgeDates } from '../../domain/knowledge-diff-dates.ts';
import type { RecordChange } from '../../domain/knowledge-diff.ts';
import { type Stance, codeOf } from '../../domain/stance.ts';
import { useChartQuestion } from '../../question/chart-question.ts';
import parts from '../../question/page-parts.module.css';
import { PageLink } from '../../question/page-link.tsx';
import { useView } from '../../question/use-view.ts';
import { codebook } from '../../reference/codebook.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Table } from '../../ui/table.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { KnownTwice } from './known-answers.ts';
import { causeInWords, knowledgeDateInWords, recordInWords } from './known-words.ts';
import styles from './known.module.css';

interface DifferencesProps {
  readonly members: readonly KnownTwice[];
  readonly dates: KnowledgeDates;
}

/** Whose stance is another by what was known later, and which records made it so. */
export function Differences({ members, dates }: DifferencesProps) {
  const title = useId();
  const values = members.filter(({ difference }) => difference === 'value');
  const grounds = members.filter(({ difference }) => difference === 'ground');
  return (
    <section aria-labelledby={title} className={parts['section']}>
      <h2 id={title}>Who has another stance, and why</h2>
      {values.length === 0 ? (
        <EmptyState title="No member has another stance.">
          What was published between the two dates changed no member’s stance on this day. It is listed below.
        </EmptyState>
      ) : (
        <DifferenceTable members={values} dates={dates} what="Members with another stance" />
      )}
      {grounds.length > 0 && (
        <Disclosure summary={`${grounds.length} more with the same stance, on other records`}>
          <DifferenceTable members={grounds} dates={dates} what="Members with the same stance on other records" />
        </Disclosure>
      )}
    </section>
  );
}

function DifferenceTable({ members, dates, what }: DifferencesProps & { readonly what: string }) {
  const { notice, subtitle } = useChartQuestion();
  const { href } = useView();
  const known = `known ${knowledgeDateInWords(dates.earlier)} and ${knowledgeDateInWords(dates.later)}`;
  const caption = `${what}, ${known}, and the records behind it. ${subtitle}`;
  return (
    <Table
      caption={notice === null ? caption : `${notice}. ${caption}`}
      columns={[
        { key: 'member', label: 'Member', isWhole: true },
        { key: 'why', label: 'Known then and later, because of' },
      ]}
      rows={members.map(({ member, before, after, causes }) => ({
        key: member.iso3,
        cells: [
          <PageLink key="name" href={href({ why: null, card: null }, `/members/${member.iso3}`)}>
            {member.name}
          </PageLink>,
          <div key="why" className={styles['difference']}>
            <span className={styles['change']}>
              <Value stance={before} />
              <span aria-hidden="true">→</span>
              <VisuallyHidden>, then </VisuallyHidden>
              <Value stance={after} />
            </span>
            <Causes causes={causes} />
          </div>,
        ],
      }))}
    />
  );
}

function Value({ stance }: { readonly stance: Stance }) {
  const { range } = stance;
  return (
    <span>
      <StanceLabel code={codeOf(stance)} codebook={codebook} range={range} isStale={stance.stale} />
      {range !== null && <>, {range.map((level) => labelOf(level, codebook)).join(' to ')}</>}
    </span>
  );
}

function Causes({ causes }: { readonly causes: readonly RecordChange[] }) {
  const { href } = useView();
  return (
    <ul className={styles['causes']}>
      {causes.slice(0, MOST_CAUSES).map((change) => (
        <li key={change.record.id}>
          {causeInWords(change)}.{' '}
          <PageLink href={href({ card: change.record.id })}>{recordInWords(change.record)}</PageLink>
        </li>
      ))}
      {causes.length > MOST_CAUSES && <li>and {causes.length - MOST_CAUSES} more</li>}
    </ul>
  );
}

const MOST_CAUSES = 4;
