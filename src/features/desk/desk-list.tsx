import { type KeyboardEvent, useId, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { areSingleKeysOn } from '../../ui/single-keys.ts';
import { choose } from './choice.ts';
import { type DeskIntent, intentOf, placeAfter } from './desk-keys.ts';
import { DeskRowItem } from './desk-row-item.tsx';
import type { DeskRow } from './desk-row.ts';
import { KIND_NOTES, titleOfKind } from './desk-words.ts';
import styles from './desk.module.css';
import type { DeskSection } from './sections.ts';

/** More rows of one kind than this are folded. */
const FOLD = 20;

interface DeskListProps {
  readonly sections: readonly DeskSection[];
  readonly days: number;
  /** The key of the row at hand; where no such row is shown, the first is. */
  readonly current: string | null;
  /** The kinds that are shown whole. */
  readonly unfolded: readonly string[];
  /** Unfolds a kind, or folds it again. */
  readonly onFold: (kind: string) => void;
  readonly onCheck: (row: DeskRow) => void;
  readonly onLetGo: (row: DeskRow) => void;
  readonly canCheck: boolean;
}

/**
 * The rows by kind. They are one tab stop: arrows, or J and K, move between rows, Enter opens what a row is about, S says
 * that it still stands (roving tabindex, WAI-ARIA Authoring Practices).
 */
export function DeskList(props: DeskListProps) {
  const { sections, days, current, unfolded, onFold, onCheck, onLetGo, canCheck } = props;
  const list = useRef<HTMLDivElement>(null);
  const shown = sections.map((section) => ({
    ...section,
    total: section.rows.length,
    rows: unfolded.includes(section.kind) ? section.rows : section.rows.slice(0, FOLD),
  }));
  const rows = shown.flatMap((section) => section.rows);
  const atHand = rows.find(({ item }) => item.key === current) ?? rows[0];
  const checkAndGoOn = (row: DeskRow) => {
    if (row.canCheck) leave(list.current, row.item.key);
    onCheck(row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const intent = intentOf(event.key, areSingleKeysOn());
    if (intent === null || (intent === 'check' && !canCheck)) return;
    event.preventDefault();
    if (intent !== 'check') move(list.current, intent);
    else if (atHand !== undefined) checkAndGoOn(atHand);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the links inside it
    <div ref={list} className={styles['list']} onKeyDown={onKeyDown} tabIndex={-1}>
      {rows.length > 0 && <KeyLine canCheck={canCheck} />}
      {shown.map(({ kind, rows: some, total }) => (
        <Section key={kind} title={titleOfKind(kind, days)} note={KIND_NOTES[kind]} total={total}>
          <ol className={styles['rows']}>
            {some.map((row) => (
              <DeskRowItem
                key={row.item.key}
                row={row}
                isAtHand={row === atHand}
                onFocus={() => choose({ row: row.item.key })}
                onCheck={() => checkAndGoOn(row)}
                onLetGo={() => {
                  leave(list.current, row.item.key);
                  onLetGo(row);
                }}
              />
            ))}
          </ol>
          {total > FOLD && (
            <Button onClick={() => onFold(kind)}>
              {some.length < total ? `Show all ${total}` : `Show the first ${FOLD}`}
            </Button>
          )}
        </Section>
      ))}
    </div>
  );
}

function KeyLine({ canCheck }: { readonly canCheck: boolean }) {
  return (
    <p className={styles['keys']}>
      <Kbd>↑</Kbd> <Kbd>↓</Kbd> or <Kbd>J</Kbd> <Kbd>K</Kbd> move from row to row, <Kbd>Enter</Kbd> opens
      {canCheck && (
        <>
          , <Kbd>S</Kbd> says “still stands, checked today”
        </>
      )}
      .
    </p>
  );
}

interface SectionProps {
  readonly title: string;
  readonly note: string;
  readonly total: number;
  readonly children: React.ReactNode;
}

function Section({ title, note, total, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>
        {title} <span className={styles['total']}>{total}</span>
      </h2>
      <p className={styles['note']}>{note}</p>
      {children}
    </section>
  );
}

function linksIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
}

function move(list: HTMLElement | null, intent: Exclude<DeskIntent, 'check'>): void {
  const links = linksIn(list);
  const place = links.findIndex((link) => link.closest('li')?.contains(document.activeElement));
  links[placeAfter(intent, place, links.length)]?.focus();
}

/** Goes on to the row after one that will leave, else the one before, else the list itself. */
function leave(list: HTMLElement | null, key: string): void {
  const links = linksIn(list);
  const place = links.findIndex((link) => link.dataset['row'] === key);
  (links[place + 1] ?? links[place - 1] ?? list)?.focus();
}
