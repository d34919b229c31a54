// The rules of review once more, as short as they can be said, to hold the service against. Nothing here asks the product's code.
// A text is named by the revision that brought it.

export const IDENTITIES = [
  'anonymous',
  'viewer-v',
  'editor-a',
  'editor-b',
  'reviewer-r',
  'reviewer-s',
  'admin-x',
] as const;
export type Identity = (typeof IDENTITIES)[number];

export const WANTED = [
  'edit', 'submit', 'publish', 'return', 'retract', 'restore', 'undo', 'confirm', 'code', 'revert',
] as const; // prettier-ignore
type Wanted = (typeof WANTED)[number];

/** What somebody tries. `code` is a second coder's confirmation of the coding. */
export interface Step {
  readonly as: Identity;
  readonly wanted: Wanted;
  /** Which revision an undo goes back to. */
  readonly to: number;
  /** Whether If-Match names a revision that is not the newest. */
  readonly isStale: boolean;
}

export interface Model {
  readonly isImported: boolean;
  /** Whether it was ever edited or restored. */
  readonly isChanged: boolean;
  readonly status: 'draft' | 'in_review' | 'published' | 'retracted';
  /** The text after each revision. */
  readonly texts: readonly number[];
  readonly shown: { readonly text: number; readonly status: 'published' | 'retracted' } | null;
  /** Every text that readers have been shown. */
  readonly everShown: readonly number[];
  /** Who wrote since the last publication. */
  readonly authors: readonly Identity[];
  /** Who changed the text since its coding was last confirmed; null while it is confirmed. */
  readonly coders: readonly Identity[] | null;
  /** Whether readers are told that the coding is confirmed. */
  readonly isShownConfirmed: boolean;
}

/** What the service must answer, `ok` or a problem's name, and what then is. */
export interface Verdict {
  readonly answer: string;
  readonly after: Model;
}

/** A record that somebody has just written or imported. */
export function firstModel(author: Identity, isImported: boolean): Model {
  const people = { authors: [author], coders: [author], isShownConfirmed: false };
  return { isImported, isChanged: false, status: 'draft', texts: [1], shown: null, everShown: [], ...people };
}

export function judged(model: Model, step: Step): Verdict {
  const refusal = refusalOf(model, step);
  if (refusal !== null) return { answer: refusal, after: model };
  return { answer: 'ok', after: after(model, step) };
}

function refusalOf(model: Model, { as, wanted, to, isStale }: Step): string | null {
  const rank = { anonymous: 0, viewer: 0, editor: 1, reviewer: 2, admin: 3 }[as.split('-')[0] ?? ''] ?? 0;
  const needed = ['edit', 'submit', 'confirm', 'code', 'revert'].includes(wanted) ? 1 : 2;
  if (rank < needed) return as === 'anonymous' ? 'unauthenticated' : 'forbidden';
  if (wanted === 'revert') return model.isImported ? null : 'not-found';
  if (['publish', 'return'].includes(wanted) && model.authors.includes(as)) return 'self-review';
  if (wanted === 'code' && model.coders?.includes(as)) return 'self-review';
  if (isStale) return 'stale';
  if (!follows(model, wanted)) return 'illegal-transition';
  return wanted === 'undo' && to > model.texts.length ? 'validation' : null;
}

function follows({ status, shown }: Model, wanted: Wanted): boolean {
  if (wanted === 'submit') return status === 'draft';
  if (wanted === 'publish' || wanted === 'return') return status === 'in_review';
  if (wanted === 'restore') return status === 'retracted';
  if (wanted === 'code') return status === 'published';
  if (wanted === 'confirm') return status !== 'retracted' && shown?.status === 'published';
  return wanted === 'undo' || status !== 'retracted';
}

function after(model: Model, { as, wanted, to }: Step): Model {
  const now = model.texts.at(-1) ?? 0;
  const text = wanted === 'edit' ? model.texts.length + 1 : wanted === 'undo' ? (model.texts[to - 1] ?? 0) : now;
  const coders = text === now ? model.coders : [...new Set([...(model.coders ?? []), as])];
  const next = { ...model, texts: [...model.texts, text], coders };
  const authors = [...new Set([...model.authors, as])];
  const shown = model.shown && { ...model.shown, status: 'retracted' as const };
  switch (wanted) {
    case 'edit':
    case 'restore':
    case 'undo':
      return { ...next, status: 'draft', authors, isChanged: true };
    case 'submit':
      return { ...next, status: 'in_review' };
    case 'return':
      return { ...next, status: 'draft' };
    case 'publish': {
      const everShown = [...model.everShown, text];
      const isShownConfirmed = coders === null;
      return {
        ...next,
        status: 'published',
        authors: [],
        shown: { text, status: 'published' },
        everShown,
        isShownConfirmed,
      };
    }
    case 'retract':
      return { ...next, status: 'retracted', shown };
    case 'confirm':
      return next;
    case 'code':
      return { ...next, coders: null, isShownConfirmed: true };
    case 'revert': {
      const mayRetract = !as.startsWith('editor-') || model.shown?.status !== 'published';
      const goes = model.status !== 'retracted' && !model.isChanged && mayRetract;
      return goes ? { ...next, status: 'retracted', shown } : model;
    }
  }
}
