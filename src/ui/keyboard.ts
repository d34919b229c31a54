/** Whether the reader's keyboard has a command key, as far as the browser tells; on it ⌘ does what Ctrl does elsewhere. */
export function isAppleKeyboard(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
