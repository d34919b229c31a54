// The dialogs that open from any page, by URL or by key: the app mounts them, so that no feature needs another.
import { lazy } from 'react';

/** Brings the palette's code; asking again costs nothing. */
export async function loadPalette() {
  return await import('../features/palette/palette-dialog.tsx');
}

export const WhyDialog = lazy(async () => ({ default: (await import('../features/why/why-dialog.tsx')).WhyDialog }));
export const CardDialog = lazy(async () => ({
  default: (await import('../features/evidence/card-dialog.tsx')).CardDialog,
}));
export const PaletteDialog = lazy(async () => ({ default: (await loadPalette()).PaletteDialog }));
export const KeysDialog = lazy(async () => ({
  default: (await import('../features/palette/keys-dialog.tsx')).KeysDialog,
}));
