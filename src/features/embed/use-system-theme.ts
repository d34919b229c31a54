import { useEffect } from 'react';
import { applyTheme } from '../../ui/theme.ts';

/** Draws an embedded chart on the ground that the reader's system asks for, whatever was chosen in the tracker. */
export function useSystemTheme(): void {
  useEffect(() => applyTheme('system'), []);
}
