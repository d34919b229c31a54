import { useSyncExternalStore } from 'react';
import { Segmented } from './segmented.tsx';
import { chooseTheme, onThemeChange, shownTheme } from './theme.ts';

const choices = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** Lets the reader choose the ground; the choice is kept in the browser. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(onThemeChange, shownTheme);
  return <Segmented legend="Theme" isLegendHidden choices={choices} value={theme} onChange={chooseTheme} />;
}
