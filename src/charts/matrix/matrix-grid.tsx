import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from 'react';
import { intentOf } from '../walk/walk-keys.ts';
import { markWith, transition, type WalkGrid, type WalkMark } from '../walk/walk.ts';
import { MatrixTable, type MatrixTableProps, type NamedRow } from './matrix-table.tsx';
import styles from './matrix.module.css';
import { useLatestInView } from './use-latest-in-view.ts';

interface MatrixGridProps<Row extends NamedRow> extends Omit<MatrixTableProps<Row>, 'stop'> {
  readonly walk: WalkGrid;
  /** Enter or a click on a cell. */
  readonly onOpen: (mark: WalkMark) => void;
}

/**
 * The table as it is walked: one tab stop, arrow keys from cell to cell, Enter opens why (ARIA APG, "Grid"). Focus moves
 * with the walk, so a screen reader says each cell with its headers; a line below says the same to the eye.
 */
export function MatrixGrid<Row extends NamedRow>({ walk, onOpen, ...table }: MatrixGridProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const [walked, setWalked] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  useLatestInView(scroller, table.periods.length);
  const stop = markWith(walk, walked) ?? walk[0]?.marks[0] ?? null;
  const shown = markWith(walk, hovered) ?? markWith(walk, walked);

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const intent = event.ctrlKey || event.metaKey || event.altKey ? null : intentOf(event.key);
    const here = markWith(walk, markIdOf(event));
    if (intent === null || intent === 'escape' || here === null) return;
    if (intent === 'enter') {
      if (here.day === undefined) return;
      onOpen(here);
    } else {
      const next = transition(walk, { active: here.id, last: here.id, pinned: null }, intent);
      event.currentTarget.querySelector<HTMLElement>(`[data-mark="${next.active}"]`)?.focus();
    }
    event.preventDefault();
  }

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears what happens in the cells of the grid within */}
      <div
        ref={scroller}
        className={styles['scroller']}
        onKeyDown={onKeyDown}
        onFocus={(event) => setWalked(markIdOf(event))}
        onPointerOver={(event) => setHovered(markIdOf(event))}
        onPointerLeave={() => setHovered(null)}
        onClick={(event) => {
          const mark = markWith(walk, markIdOf(event));
          if (mark?.day !== undefined) onOpen(mark);
        }}
      >
        <MatrixTable {...table} stop={stop?.id ?? ''} />
      </div>
      <p className={styles['reading']} data-speaks={shown?.day !== undefined} aria-hidden="true">
        {shown?.day === undefined ? 'A cell opens why; arrow keys walk from cell to cell.' : shown.label}
      </p>
    </>
  );
}

/** The mark that an event happened in, or null. */
function markIdOf({ target }: SyntheticEvent): string | null {
  const element = target instanceof Element ? target.closest('[data-mark]') : null;
  return element?.getAttribute('data-mark') ?? null;
}
