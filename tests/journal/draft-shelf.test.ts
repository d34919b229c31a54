import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { DraftShelf } from '../../src/journal/draft-shelf.ts';
import { openJournal } from '../../src/journal/journal-database.ts';

const draft = (form: string, opening: string, at: string) => ({ form, opening, at, startedFrom: null, content: {} });

it('lists the drafts of one form, or those of all, newest first', async () => {
  const shelf = new DraftShelf(await openJournal('shelf'));
  await shelf.put(draft('new:documented', 'one', '2026-11-20T10:00:00Z'));
  await shelf.put(draft('ltu-01', 'two', '2026-11-21T10:00:00Z'));
  await shelf.put(draft('new:documented', 'three', '2026-11-22T10:00:00Z'));
  expect((await shelf.all()).map(({ opening }) => opening)).toEqual(['three', 'two', 'one']);
  expect((await shelf.ofForm('new:documented')).map(({ opening }) => opening)).toEqual(['three', 'one']);
  await shelf.remove({ form: 'new:documented', opening: 'three' });
  expect((await shelf.all()).map(({ opening }) => opening)).toEqual(['two', 'one']);
});
