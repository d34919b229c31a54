/** Which ground the page has: the reader's system decides, or the reader here. */
const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const key = 'theme';

/** The theme kept from an earlier visit; `system` when there is none or storage is closed to the page. */
export function savedTheme(): Theme {
  try {
    const saved = localStorage.getItem(key);
    return themes.find((theme) => theme === saved) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Draws the page in a theme at once. Call it with `savedTheme()` before the first render. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();

/** The theme that the page is drawn in. */
export function shownTheme(): Theme {
  const shown = document.documentElement.dataset['theme'];
  return themes.find((theme) => theme === shown) ?? 'system';
}

/** Calls back when the theme changes, wherever it is chosen; what comes back ends that. */
export function onThemeChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Draws the page in a theme and keeps it for the next visit, as far as the browser lets it. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme);
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Without storage the choice holds until the page is left.
  }
}
