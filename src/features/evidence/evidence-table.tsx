import { useTable } from '@tanstack/react-table';
import { useId } from 'react';
import type { Position } from '../../domain/position.ts';
import { evidenceColumns, evidenceFeatures } from './evidence-columns.tsx';
import { EvidenceHead } from './evidence-head.tsx';
import { EvidenceRow } from './evidence-row.tsx';
import styles from './evidence-table.module.css';
import { useActiveRow } from './use-active-row.ts';
import { useRowWindow } from './use-row-window.ts';

export interface EvidenceTableProps {
  readonly records: readonly Position[];
  /** How many records match in all; -1 where that is not known yet (ARIA 1.2, aria-rowcount). */
  readonly total: number;
  readonly isBusy: boolean;
  readonly onOpen: (id: string) => void;
  /** Asked for when the reader nears the end. */
  readonly onNearEnd: () => void;
}

/**
 * A grid of any length that draws the rows in view alone (WAI-ARIA grid pattern). One tab stop; arrows, Home, End and
 * page keys move the active row, Enter opens its card.
 */
export function EvidenceTable({ records, total, isBusy, onOpen, onNearEnd }: EvidenceTableProps) {
  // The table changes in place, which the compiler must not take for a value.
  'use no memo';
  const id = useId();
  const { active, open, keysIn } = useActiveRow(records, onOpen);
  const model = useTable({ features: evidenceFeatures, columns: evidenceColumns, data: records, getRowId: idOf });
  const { rows } = model.getRowModel();
  const keyOf = (index: number) => rows[index]?.id ?? index;
  const { scroller, shown, height, measure, ...seen } = useRowWindow({
    count: rows.length,
    keyOf,
    kept: active,
    onNearEnd,
  });

  return (
    <div ref={scroller} className={styles['scroller']}>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the WAI-ARIA grid pattern
        role="grid"
        aria-label="Records"
        aria-rowcount={total === -1 ? -1 : total + 1}
        aria-busy={isBusy}
        aria-activedescendant={records.length > 0 ? `${id}-${active}` : undefined}
        className={styles['grid']}
        tabIndex={0}
        onKeyDown={keysIn(seen)}
      >
        <EvidenceHead table={model} />
        <tbody className={styles['body']} style={{ height }}>
          {shown.map(({ index, start }) => {
            const row = rows[index];
            const place = { index, start, id: `${id}-${index}`, isActive: index === active };
            const onRow = { table: model, measure, onOpen: () => open(index) };
            return row && <EvidenceRow key={row.id} row={row} {...place} {...onRow} />;
          })}
        </tbody>
      </table>
    </div>
  );
}

function idOf(record: Position): string {
  return record.id;
}
