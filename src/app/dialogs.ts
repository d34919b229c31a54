// The dialogs that open by URL from any page: the app mounts them, so that no feature needs another.
import { lazy } from 'react';

export const WhyDialog = lazy(async () => ({ default: (await import('../features/why/why-dialog.tsx')).WhyDialog }));
export const CardDialog = lazy(async () => ({
  default: (await import('../features/evidence/card-dialog.tsx')).CardDialog,
}));
