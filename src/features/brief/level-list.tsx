import { StanceLabel } from '../../charts/stance-mark/stance-swatch.tsx';
import { codebook } from '../../reference/codebook.ts';
import styles from './level-list.module.css';
import type { NamedLevel } from './level-names.ts';

/** Who stands where on the day, a line for each level that somebody has. */
export function LevelList({ levels }: { readonly levels: readonly NamedLevel[] }) {
  return (
    <>
      <dl className={styles['levels']}>
        {levels.map(({ code, count, names }) => (
          <div key={code}>
            <dt>
              <StanceLabel code={code} codebook={codebook} /> {count}
            </dt>
            <dd>{names}</dd>
          </div>
        ))}
      </dl>
      {levels.some(({ names }) => names.includes('*')) && <p className={styles['key']}>* carried forward</p>}
    </>
  );
}
