import { useTable } from '@tanstack/react-table';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Position } from '../../domain/position.ts';
import { evidenceColumns, evidenceFeatures } from './evidence-columns.tsx';
import { EvidenceHead } from './evidence-head.tsx';
import styles from './evidence-table.module.css';
import { rowAfterKey } from './row-keys.ts';

export interface EvidenceTableProps {
  readonly records: readonly Position[];
  /** How many records match in all; -1 where that is not known yet (ARIA 1.2, aria-rowcount). */
  readonly total: number;
  readonly isBusy: boolean;
  readonly onOpen: (id: string) => void;
  /** Asked for when the reader nears the end. */
  readonly onNearEnd: () => void;
}

const ROW_HEIGHT = 48;
const NEAR_END = 40;

/**
 * A grid of any length that draws the rows in view alone (WAI-ARIA grid pattern). One tab stop; arrows, Home, End and
 * page keys move the active row, Enter opens its card.
 */
export function EvidenceTable({ records, total, isBusy, onOpen, onNearEnd }: EvidenceTableProps) {
  // Both libraries hand out objects that change in place, which the compiler must not take for values.
  'use no memo';
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const activeRow = Math.min(active, records.length - 1);
  const model = useTable({ features: evidenceFeatures, columns: evidenceColumns, data: records, getRowId: idOf });
  const rows = model.getRowModel().rows;
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    scrollPaddingStart: ROW_HEIGHT,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), Math.max(0, activeRow)])].toSorted((a, b) => a - b),
    onChange: ({ range }) => {
      if (range !== null && range.endIndex >= rows.length - NEAR_END) onNearEnd();
    },
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const record = records[activeRow];
    if (event.key === 'Enter' && record !== undefined) {
      // The card takes the focus at once: the rest of this key press must not reach its first button.
      event.preventDefault();
      return onOpen(record.id);
    }
    const next = rowAfterKey(event.key, activeRow, rows.length, rowsInView(scroller.current));
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    virtual.scrollToIndex(next);
  };

  return (
    <div ref={scroller} className={styles['scroller']}>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the WAI-ARIA grid pattern
        role="grid"
        aria-label="Records"
        aria-rowcount={total === -1 ? -1 : total + 1}
        aria-busy={isBusy}
        aria-activedescendant={records.length > 0 ? `${id}-${activeRow}` : undefined}
        className={styles['grid']}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <EvidenceHead table={model} />
        <tbody className={styles['body']} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return (
              row && (
                // Enter on the grid does the same by keyboard.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
                <tr
                  key={row.id}
                  id={`${id}-${index}`}
                  ref={virtual.measureElement}
                  data-index={index}
                  aria-rowindex={index + 2}
                  data-active={index === activeRow || undefined}
                  data-status={row.original.status}
                  className={styles['row']}
                  style={{ transform: `translateY(${start}px)` }}
                  onClick={() => {
                    setActive(index);
                    onOpen(row.id);
                  }}
                >
                  {row.getAllCells().map((cell) => (
                    // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its content is its name
                    <td key={cell.id} data-column={cell.column.id} className={styles['cell']}>
                      <model.FlexRender cell={cell} />
                    </td>
                  ))}
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function idOf(record: Position): string {
  return record.id;
}

function rowsInView(scroller: HTMLElement | null): number {
  return Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
}
