import { StanceSwatch } from '../../charts/stance-mark/stance-swatch.tsx';
import { codebook } from '../../reference/codebook.ts';
import type { StanceCode } from '../../domain/scale.ts';
import { Table } from '../../ui/table.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './methodology.module.css';
import { Section } from './section.tsx';

/** The six levels with their letters and colours, and the reasons for no value with their patterns. */
export function ScaleSection() {
  return (
    <Section id="scale" title="The scale">
      <p>
        Six levels, from the least to the most restrictive. They have an order and no distance: they are counted and
        ranked, never averaged. Each has a letter, so that nothing rests on colour alone.
      </p>
      <div className={styles['table']}>
        <Table
          caption="Levels, least to most restrictive"
          isCaptionHidden
          columns={[
            { key: 'level', label: 'Level' },
            { key: 'definition', label: 'Definition' },
          ]}
          rows={codebook.levels.map((level) => ({
            key: level.id,
            cells: [<Code key="code" code={level.id} label={level.label} letter={level.letter} />, level.definition],
          }))}
        />
      </div>
      <h3>Reasons for no value</h3>
      <p>
        Where there is no level, the tracker says why. Reasons stand beside the scale, have a pattern instead of a
        colour, and are never plotted as a number or as a middle.
      </p>
      <div className={styles['table']}>
        <Table
          caption="Reasons for no value"
          isCaptionHidden
          columns={[
            { key: 'reason', label: 'Reason' },
            { key: 'definition', label: 'Definition' },
          ]}
          rows={codebook.reasons.map((reason) => ({
            key: reason.id,
            cells: [<Code key="code" code={reason.id} label={reason.label} />, reason.definition],
          }))}
        />
      </div>
    </Section>
  );
}

interface CodeProps {
  readonly code: StanceCode;
  readonly label: string;
  readonly letter?: string;
}

function Code({ code, label, letter }: CodeProps) {
  return (
    <span className={styles['code']}>
      <StanceSwatch
        codebook={codebook}
        width={44}
        code={code}
        range={code === 'conflicting' ? ['permits', 'cautions'] : null}
      />
      <span>
        {label}
        {letter !== undefined && <VisuallyHidden>, letter {letter}</VisuallyHidden>}
      </span>
    </span>
  );
}
