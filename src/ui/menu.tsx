import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { Button, type ButtonVariant } from './button.tsx';
import styles from './menu.module.css';
import popoverStyles from './popover.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly onChoose: () => void;
}

export interface MenuProps {
  /** What the button says. */
  readonly trigger: ReactNode;
  /** Accessible name of the menu. */
  readonly label: string;
  /** Items that belong together; a line stands between groups. */
  readonly groups: readonly (readonly MenuItem[])[];
  readonly variant?: ButtonVariant;
}

/**
 * A button and the menu of actions that it opens (ARIA APG, "Menu Button"): Enter, Space and the arrow keys open it,
 * arrows, Home, End and first letters move in it, Tab and Escape close it, and focus comes back to the button.
 */
export function Menu({ trigger, label, groups, variant = 'plain' }: MenuProps) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);

  function onTriggerKey(event: KeyboardEvent<HTMLButtonElement>) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    menu.current?.showPopover({ source: event.currentTarget });
    itemsOf(menu.current)
      .at(event.key === 'ArrowUp' ? -1 : 0)
      ?.focus();
  }

  // A click opens the menu by itself, and the browser tells of it afterwards.
  function onToggle(isOpen: boolean) {
    const isInside = menu.current?.contains(document.activeElement) === true;
    if (isOpen && !isInside) itemsOf(menu.current)[0]?.focus();
  }

  return (
    <>
      <Button variant={variant} popoverTarget={id} aria-haspopup="menu" onKeyDown={onTriggerKey}>
        {trigger}
        <span className={popoverStyles['mark']} aria-hidden="true" />
      </Button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={`${popoverStyles['panel']} ${styles['menu']}`}
        onKeyDown={onMenuKey}
        onToggle={(event) => onToggle(event.newState === 'open')}
      >
        {groups.map((items, i) => (
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is no part of a menu
          <div key={items[0]?.id ?? i} role="group" className={styles['group']}>
            {items.map((item) => (
              <button
                key={item.id}
                type="button"
                role="menuitem"
                tabIndex={-1}
                className={styles['item']}
                onClick={() => {
                  menu.current?.hidePopover();
                  item.onChoose();
                }}
              >
                {item.label}
              </button>
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

function onMenuKey(event: KeyboardEvent<HTMLElement>): void {
  // What surrounds the menu has keys of its own, which are not meant here.
  event.stopPropagation();
  if (event.key === 'Tab') {
    event.currentTarget.hidePopover();
    return;
  }
  const items = itemsOf(event.currentTarget);
  const next = items[nextItem(event.key, items)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** The place of the item that a key leads to, round the ends; -1 where it leads nowhere. */
function nextItem(key: string, items: readonly HTMLElement[]): number {
  const at = items.findIndex((item) => item === document.activeElement);
  if (key === 'ArrowDown') return (at + 1) % items.length;
  if (key === 'ArrowUp') return (Math.max(at, 0) + items.length - 1) % items.length;
  if (key === 'Home') return 0;
  if (key === 'End') return items.length - 1;
  if (key.length !== 1 || key === ' ') return -1;
  const startsSo = (item: HTMLElement) => item.textContent.toLowerCase().startsWith(key.toLowerCase());
  const after = items.findIndex((item, i) => i > at && startsSo(item));
  return after === -1 ? items.findIndex(startsSo) : after;
}

function itemsOf(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}
