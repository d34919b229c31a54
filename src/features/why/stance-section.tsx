import { StanceSwatch } from '../../charts/stance-mark/stance-swatch.tsx';
import { labelOf } from '../../charts/stance-mark/stance-letter.tsx';
import { codeOf } from '../../domain/stance.ts';
import { codebook } from '../../reference/codebook.ts';
import type { WhyAnswer } from './why-answer.ts';
import { RESEARCH_WORDS } from './why-words.ts';
import styles from './why.module.css';

/** The value in the codebook's words; where nothing gives one, in words about what there is. */
export function StanceSection({ answer }: { readonly answer: WhyAnswer }) {
  const { stance, research } = answer;
  const code = codeOf(stance);
  const entry = [...codebook.levels, ...codebook.reasons].find(({ id }) => id === code);
  const ends = stance.range?.map((level) => labelOf(level, codebook)).join(' to ');
  return (
    <section aria-label="The stance">
      <p className={styles['stance']}>
        <StanceSwatch
          code={code}
          codebook={codebook}
          range={stance.range}
          isStale={stance.stale}
          width={56}
          height={28}
        />
        <strong>
          {entry?.label ?? code}
          {ends !== undefined && `: ${ends}`}
        </strong>
        <span className={styles['signs']}>
          {[stance.stale ? 'carried forward' : '', stance.tension ? 'in tension' : ''].filter(Boolean).join(', ')}
        </span>
      </p>
      <p>{research === null ? entry?.definition : RESEARCH_WORDS[research]}</p>
    </section>
  );
}
