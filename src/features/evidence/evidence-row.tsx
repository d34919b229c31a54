import type { ReactTable, Row } from '@tanstack/react-table';
import type { Position } from '../../domain/position.ts';
import type { evidenceFeatures } from './evidence-columns.tsx';
import styles from './evidence-table.module.css';

interface EvidenceRowProps {
  readonly table: ReactTable<typeof evidenceFeatures, Position>;
  readonly row: Row<typeof evidenceFeatures, Position>;
  readonly id: string;
  readonly index: number;
  /** Px below the first row. */
  readonly start: number;
  readonly isActive: boolean;
  readonly measure: (row: HTMLElement | null) => void;
  readonly onOpen: () => void;
}

/** A record in the grid; a click anywhere on it opens its card. */
export function EvidenceRow({ table, row, id, index, start, isActive, measure, onOpen }: EvidenceRowProps) {
  // The table changes in place, which the compiler must not take for a value.
  'use no memo';
  return (
    // Enter on the grid does the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <tr
      id={id}
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      data-active={isActive || undefined}
      data-status={row.original.status}
      className={styles['row']}
      style={{ transform: `translateY(${start}px)` }}
      onClick={onOpen}
    >
      {row.getAllCells().map((cell) => (
        // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its content is its name
        <td key={cell.id} data-column={cell.column.id} className={styles['cell']}>
          <table.FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  );
}
