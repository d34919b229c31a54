// What was typed in a form and is on this device alone: read again whenever the desk is looked at.
import { queryOptions } from '@tanstack/react-query';
import type { Dataset } from '../../domain/position.ts';
import type { KeptDraft } from '../../journal/kept-draft.ts';
import { openForms } from '../../journal/live-openings.ts';
import { pageDrafts } from '../../journal/page-journal.ts';

/** The texts of forms that no tab has open, newest first; none where this device keeps nothing. */
export const deviceDraftsQuery = () =>
  queryOptions({
    queryKey: ['device drafts'],
    queryFn: readDrafts,
    // Not a read of the service: it costs nothing, and other tabs write without a word.
    staleTime: 0,
    gcTime: 0,
  });

async function readDrafts(): Promise<readonly KeptDraft[]> {
  try {
    const [drafts, open] = [await (await pageDrafts()).all(), await openForms()];
    return drafts.filter(({ opening, content }) => !open.has(opening) && hasWords(content));
  } catch {
    return [];
  }
}

/** Whether anything at all is filled in. */
function hasWords(content: unknown): boolean {
  if (typeof content === 'object' && content !== null) return Object.values(content).some(hasWords);
  return typeof content === 'string' && content.trim() !== '';
}

/** The record that a form changes, null for a new one; undefined where the form is of another data set. */
export function recordOfForm(
  { form }: Pick<KeptDraft, 'form'>,
  dataset: Dataset,
  isKnown: (id: string) => boolean,
): string | null | undefined {
  if (form === `new:${dataset}`) return null;
  return isKnown(form) ? form : undefined;
}
