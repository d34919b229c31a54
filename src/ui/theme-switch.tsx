import { useState } from 'react';
import { Segmented } from './segmented.tsx';
import { chooseTheme, savedTheme } from './theme.ts';
import type { Theme } from './theme.ts';

const choices = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** Lets the reader choose the ground; the choice is kept in the browser. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(savedTheme);
  const onChange = (next: Theme) => {
    setTheme(next);
    chooseTheme(next);
  };
  return <Segmented legend="Theme" isLegendHidden choices={choices} value={theme} onChange={onChange} />;
}
