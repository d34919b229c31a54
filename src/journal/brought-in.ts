// What another browser kept is added to what is kept here: nothing is written over, and what is here already is not added again.
import { isSameValue } from '../domain/same-value.ts';
import type { KeptDraft } from './kept-draft.ts';
import type { OutboxEntry } from './outbox-entry.ts';

/** A write as it travels: its number, and how far it is on its way, are each browser's own. */
export type BroughtWrite = Omit<OutboxEntry, 'id' | 'attempts' | 'notBefore' | 'state'>;

/** The drafts to be added. One whose opening has other content here gets a name beside it. */
export function newDrafts(here: readonly KeptDraft[], brought: readonly KeptDraft[]): readonly KeptDraft[] {
  const known = new Map(here.map((draft) => [placeOf(draft), draft]));
  return brought.flatMap((draft) => {
    const same = known.get(placeOf(draft));
    if (same === undefined) return [draft];
    if (isSameValue(same.content, draft.content)) return [];
    const beside = { ...draft, opening: `${draft.opening} ${nameOfContent(draft)}` };
    return known.has(placeOf(beside)) ? [] : [beside];
  });
}

function placeOf({ form, opening }: KeptDraft): string {
  return JSON.stringify([form, opening]);
}

/** Eight hexadecimal digits that the same content has everywhere. */
function nameOfContent({ content }: KeptDraft): string {
  const text = JSON.stringify(content) ?? '';
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 2_654_435_761);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * The writes to be added, as they wait here. The key tells whether one is here already, done or not; what follows a
 * creation that the service here has done goes by the id that the position got here.
 */
export function newEntries(here: readonly OutboxEntry[], brought: readonly BroughtWrite[]): readonly OutboxEntry[] {
  const keys = new Set(here.map(({ key }) => key));
  const last = here.reduce((most, { id }) => Math.max(most, id), 0);
  const isNew = brought.filter(({ key }) => !keys.has(key));
  return isNew.map((write, place): OutboxEntry => {
    const created = here.find(({ local }) => local !== null && local === write.position);
    const done = created?.state.is === 'done' ? created.state.etag : null;
    return {
      ...write,
      id: last + 1 + place,
      position: created?.position ?? write.position,
      ifMatch: write.ifMatch ?? (write.act === 'create' ? null : done),
      attempts: 0,
      notBefore: 0,
      state: { is: 'waiting' },
    };
  });
}
