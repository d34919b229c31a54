// A change of the question carries along what depends on what was changed.
import { type Opening, type View, viewWith } from './view.ts';

/**
 * The view with a change. A moved end of the range takes the other end along rather than turning round; while the day
 * that moves are counted from is the default one, it follows the day shown.
 */
export function patchedView(view: View, patch: Partial<View>, opening: Opening): View {
  const next = withFollowingSince(view, { ...view, ...patch }, patch, opening);
  if (next.from <= next.to) return next;
  return patch.from === undefined ? { ...next, from: next.to } : { ...next, to: next.from };
}

function withFollowingSince(view: View, next: View, patch: Partial<View>, opening: Opening): View {
  if (patch.since !== undefined || view.since !== usualSince(view, opening)) return next;
  return { ...next, since: usualSince(next, opening) };
}

function usualSince(view: View, opening: Opening): string {
  return viewWith(opening, { on: view.on }).since;
}
