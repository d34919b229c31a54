import { type KeyboardEvent, useState } from 'react';
import type { Position } from '../../domain/position.ts';
import { rowAfterKey } from './row-keys.ts';
import type { RowWindow } from './use-row-window.ts';

export interface ActiveRow {
  /** -1 without records. */
  readonly active: number;
  /** Opens the card of a row, which becomes the active one. */
  readonly open: (index: number) => void;
  /** The grid's keys; `seen` is the window that follows the active row. */
  readonly keysIn: (seen: Pick<RowWindow, 'scrollTo' | 'rowsInView'>) => (event: KeyboardEvent) => void;
}

/** The row that the grid points at (aria-activedescendant), and how keys move it. */
export function useActiveRow(records: readonly Position[], onOpen: (id: string) => void): ActiveRow {
  const [wanted, setWanted] = useState(0);
  const active = Math.min(wanted, records.length - 1);
  const open = (index: number) => {
    const record = records[index];
    setWanted(index);
    if (record !== undefined) onOpen(record.id);
  };
  const keysIn: ActiveRow['keysIn'] = (seen) => (event) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOpening = event.key === 'Enter' && active >= 0;
    const next = isOpening ? active : rowAfterKey(event.key, active, records.length, seen.rowsInView());
    if (next === null) return;
    // Of Enter as well: the card takes the focus at once, and the rest of the key press must not reach its first button.
    event.preventDefault();
    if (isOpening) return open(active);
    setWanted(next);
    seen.scrollTo(next);
  };
  return { active, open, keysIn };
}
