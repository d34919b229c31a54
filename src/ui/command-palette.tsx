import { Command } from 'cmdk';
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import styles from './command-palette.module.css';
import { Dialog } from './dialog.tsx';

/** One thing that can be chosen. */
export interface Choice {
  /** Unique among all choices. */
  readonly id: string;
  /** Any text, of any length and direction: it is cut to two lines and kept apart from what stands beside it. */
  readonly words: string;
  readonly note: string;
  readonly onChoose: () => void;
}

export interface ChoiceGroup {
  readonly name: string;
  readonly choices: readonly Choice[];
}

export interface CommandPaletteProps {
  readonly onClose: () => void;
  readonly title: string;
  /** Name of the field: what can be typed. */
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** What matches what was typed, best first; groups without choices are left out. */
  readonly groups: readonly ChoiceGroup[];
  /** How much was found or what to do, in a sentence: shown, and announced when it changes (WCAG 4.1.3). */
  readonly status: string;
  readonly footer?: ReactNode;
}

/** A field over a list in a dialog, as a combobox (WAI-ARIA APG): typing narrows, arrows choose, Enter does it. Open while it is mounted. */
export function CommandPalette({ onClose, title, label, typed, onType, groups, status, footer }: CommandPaletteProps) {
  const field = useRef<HTMLInputElement>(null);
  useFocus(field);
  return (
    <Dialog open onClose={onClose} title={title} footer={footer} variant="top" closesOutside>
      <Command label={label} shouldFilter={false} vimBindings={false} className={styles['palette']}>
        <Command.Input ref={field} className={styles['field']} maxLength={200} value={typed} onValueChange={onType} />
        <output className={styles['status']} aria-live="polite">
          {status}
        </output>
        <Command.List label={title} className={styles['list']}>
          {groups
            .filter(({ choices }) => choices.length > 0)
            .map(({ name, choices }) => (
              <Command.Group key={name} heading={<span className={styles['heading']}>{name}</span>} value={name}>
                {choices.map((choice) => (
                  <Command.Item
                    key={choice.id}
                    value={choice.id}
                    className={styles['choice']}
                    onSelect={choice.onChoose}
                  >
                    <bdi className={styles['words']}>{choice.words}</bdi>
                    <bdi className={styles['note']}>{choice.note}</bdi>
                  </Command.Item>
                ))}
              </Command.Group>
            ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}

/** Gives focus to a field once the dialog around it is open; the browser would choose the first button. */
function useFocus(field: RefObject<HTMLInputElement | null>): void {
  useLayoutEffect(() => field.current?.focus(), [field]);
}
