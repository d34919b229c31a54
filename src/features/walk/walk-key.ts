// Which way a key of a clicker leads. Keys that belong to what has focus are left to it.

export type WalkMove = 'next' | 'back' | 'end';

/** What has all of these keys for itself: text, lists, a chart's own walk, a table's, what scrolls by itself. */
const TAKEN =
  'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"]), [role="application"], [role="grid"], [role="listbox"], [role="menu"], [role="slider"], [popover]';
/** What Escape closes before it ends anything: a panel whose button has focus. */
const TAKEN_ESCAPE = `${TAKEN}, [aria-expanded="true"]`;
/** What has the arrow keys for itself. */
const TAKEN_ARROWS = `${TAKEN}, input, [role="radiogroup"], [role="toolbar"], [role="tablist"], #content [tabindex]`;

/** Where a key press leads in the walk, or null. `ownDialog`: the dialog that the step itself has opened. */
export function walkMoveOf(event: KeyboardEvent, ownDialog: Element | null): WalkMove | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (event.defaultPrevented || event.isComposing || ctrlKey || metaKey || altKey || shiftKey) return null;
  if (!(target instanceof Element) || isInOtherDialog(target, ownDialog)) return null;
  if (key === 'Escape') return ownDialog === null && !isTaken(target, TAKEN_ESCAPE) ? 'end' : null;
  if (key === 'PageDown' || key === 'PageUp') return isTaken(target, TAKEN) ? null : moveOf(key === 'PageDown');
  if (key === 'ArrowRight' || key === 'ArrowLeft')
    return isTaken(target, TAKEN_ARROWS) ? null : moveOf(key === 'ArrowRight');
  return null;
}

function moveOf(isOn: boolean): WalkMove {
  return isOn ? 'next' : 'back';
}

function isTaken(target: Element, by: string): boolean {
  return target.id !== 'content' && target.closest(by) !== null;
}

/** A dialog has the keys while it is open, but for the one that the step has opened. */
function isInOtherDialog(target: Element, ownDialog: Element | null): boolean {
  const open = [...target.ownerDocument.querySelectorAll('dialog[open]')].at(-1) ?? null;
  return open !== null && open !== ownDialog;
}
