import { use } from 'react';
import { isOneFile, LINK_OF_FILE } from '../../question/one-file.ts';
import { OpeningContext, useView } from '../../question/use-view.ts';
import { resetOf } from '../../question/differences.ts';
import { chooseTheme } from '../../ui/theme.ts';
import type { Target } from './entries.ts';

export interface PaletteDoors {
  readonly onClose: () => void;
  readonly onKeys: () => void;
  /** Says what came of an action that leaves the palette open. */
  readonly onSaid: (words: string) => void;
}

/** Does what an entry is for. The question goes along to every page. */
export function usePaletteTarget({ onClose, onKeys, onSaid }: PaletteDoors): (target: Target) => void {
  const { set, go } = useView();
  const opening = use(OpeningContext);
  const lead = (target: Target): void => {
    switch (target.kind) {
      case 'page':
        return go(target.path);
      case 'event':
        return go('/shifts', { event: target.id });
      case 'group':
        return set({ ...closed, groups: [target.id], members: [] });
      case 'record':
        return set({ card: target.id });
      case 'dataset':
        return set({ ...closed, dataset: target.dataset });
      case 'reset':
        return opening === null ? undefined : set(resetOf(opening));
      case 'open':
        return target.open();
      case 'theme':
        return chooseTheme(target.theme);
      case 'keys':
      case 'copy':
        return undefined;
    }
  };
  return (target) => {
    if (target.kind === 'copy') return void copyAddress().then(onSaid);
    onClose();
    if (target.kind === 'keys') onKeys();
    else lead(target);
  };
}

const closed = { why: null, whyOn: null, card: null } as const;

async function copyAddress(): Promise<string> {
  try {
    await navigator.clipboard.writeText(location.href);
    return isOneFile ? `The link is copied. ${LINK_OF_FILE}` : 'The link is copied.';
  } catch {
    return 'The browser refused the clipboard: copy the link from the address bar.';
  }
}
