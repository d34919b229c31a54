import { StanceLabel } from '../../charts/stance-mark/stance-swatch.tsx';
import { countsOf } from '../../domain/distribution.ts';
import type { KnowledgeDates } from '../../domain/knowledge-diff-dates.ts';
import { LEVELS, REASONS } from '../../domain/scale.ts';
import { codeOf } from '../../domain/stance.ts';
import { useChartQuestion } from '../../question/chart-question.ts';
import { codebook } from '../../reference/codebook.ts';
import { Table } from '../../ui/table.tsx';
import type { KnownTwice } from './known-answers.ts';
import { knowledgeDateInWords } from './known-words.ts';
import styles from './known.module.css';

interface LevelCountsProps {
  readonly members: readonly KnownTwice[];
  readonly dates: KnowledgeDates;
}

/** How many members stand at each level by either date; a reason that nobody has is left out. */
export function LevelCounts({ members, dates }: LevelCountsProps) {
  const { notice, subtitle } = useChartQuestion();
  const before = countsOf(members.map((one) => codeOf(one.before)));
  const after = countsOf(members.map((one) => codeOf(one.after)));
  const codes = [...LEVELS.toReversed(), ...REASONS.filter((code) => before[code] + after[code] > 0)];
  const caption = `Members at each level by what was known on the two dates. ${subtitle}`;
  return (
    <div className={styles['counts']}>
      <Table
        caption={notice === null ? caption : `${notice}. ${caption}`}
        columns={[
          { key: 'level', label: 'Level' },
          { key: 'before', label: `Known ${knowledgeDateInWords(dates.earlier)}`, isNumeric: true },
          { key: 'after', label: `Known ${knowledgeDateInWords(dates.later)}`, isNumeric: true },
          { key: 'difference', label: 'Difference', isNumeric: true },
        ]}
        rows={codes.map((code) => ({
          key: code,
          cells: [
            <StanceLabel key="level" code={code} codebook={codebook} />,
            before[code],
            after[code],
            signed(after[code] - before[code]),
          ],
        }))}
      />
    </div>
  );
}

/** With a sign, and a true minus. */
function signed(count: number): string {
  return count === 0 ? '0' : count > 0 ? `+${count}` : `−${-count}`;
}
