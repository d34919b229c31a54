import { afterEach, expect, it, vi } from 'vitest';
import { mergeBodies } from '../../src/domain/merge-bodies.ts';
import { questionOf } from '../../src/features/editor/merge/merge-question.ts';
import type { Revision } from '../../src/domain/review.ts';
import { contentOfText, everything, freshBrowser, page } from './browsers.ts';

vi.mock('../../src/journal/page-journal.ts', () => ({
  pageDrafts: async () => page.shelf,
  pageOutbox: async () => page.outbox,
  outboxBell: () => ({ tell: () => {}, listen: () => () => {} }),
}));
afterEach(() => vi.unstubAllGlobals());

const RECORD = 'ill-ltu-11';
const NEW = {
  member: 'ESP',
  institution: 'foreign_ministry',
  instrument: 'official_statement',
  services: ['leo_broadband'],
  users: [],
  level: 'cautions',
  statedOn: '2026-11-20',
  summary: 'Illustrative: ministry advises against it',
  confidence: 'medium',
  rationales: [],
  sources: [{ url: 'https://sources.example/esp-2026', title: 'Illustrative source', publisher: 'Fictional Gazette' }],
};
const draft = (opening: string, summary: string) => ({
  form: RECORD,
  opening,
  at: '2026-11-22T10:00:00.000Z',
  startedFrom: 3,
  content: { summary, sources: [{ title: 'é' }], __x: null },
});
const waiting = (key: string, change: object = {}) => ({
  act: 'create' as const,
  dataset: 'illustrative' as const,
  position: `new-${key}`,
  body: { ...NEW, statedOn: '2026-11-19', summary: `Illustrative: waits ${key}` },
  ifMatch: null,
  key,
  by: 'editor-a',
  ...change,
});
const K1 = '00000000-0000-4000-8000-000000000001';
const K2 = '00000000-0000-4000-8000-000000000002';

/** Something of everything: an edit, an act, a new record, two drafts, a creation that waits with a change after it. */
async function worked(files?: readonly Revision[]) {
  const a = await freshBrowser(files);
  await a.edit('editor-a', RECORD, { note: 'Read again.', changeNote: 'Note' });
  await a.edit('editor-a', RECORD, {}, 'submit');
  await a.create('editor-b', NEW);
  await a.shelf.put(draft('o2', 'typed “so far” \u2028'));
  await a.shelf.put(draft('o1', 'typed'));
  await a.outbox.add(waiting(K1), '2026-11-22T10:00:00.000Z');
  const after = { act: 'edit' as const, position: `new-${K1}`, body: { note: 'later', changeNote: 'Then' } };
  await a.outbox.add(waiting(K2, after), '2026-11-22T10:01:00.000Z');
  return a;
}

it('gives, from a fresh browser that it was brought into, the same content byte for byte', async () => {
  const text = await (await worked(everything)).exported();
  const b = await freshBrowser(everything);
  const brought = await b.bring(text);
  expect(brought).toMatchObject({ ok: true, plan: { meeting: { apart: [] }, twins: [] } });
  expect(contentOfText(await b.exported())).toBe(contentOfText(text));
  expect(await b.exported()).toBe(text);
}, 20_000);

it('adds nothing a second time, and nothing to where it was made', async () => {
  const a = await worked();
  const text = await a.exported();
  expect(await a.bring(text)).toMatchObject({
    plan: { questions: [], drafts: [], writes: [], meeting: { append: [] } },
  });
  expect(await a.exported()).toBe(text);
});

it('completes what a crash between the record and the journal has left', async () => {
  const text = await (await worked()).exported();
  const b = await freshBrowser();
  const put = vi.spyOn(b.shelf, 'bringIn').mockRejectedValueOnce(new Error('disk full'));
  await expect(b.bring(text)).rejects.toThrow('disk full');
  expect((await b.state()).drafts).toEqual([]);
  expect(put).toHaveBeenCalledOnce();
  await b.bring(text);
  expect(await b.exported()).toBe(text);
});

it('creates once what waited in the file, however often the file comes and wherever the write was sent', async () => {
  const a = await worked();
  const text = await a.exported();
  expect(await a.send('editor-a')).toEqual([]);
  const sent = (await a.state()).revisions.length;
  await a.bring(text);
  expect(await a.send('editor-a')).toEqual([]);
  expect((await a.state()).revisions).toHaveLength(sent);
});

it('says which records are twice where both browsers have sent one write', async () => {
  const a = await worked();
  const b = await freshBrowser();
  await b.bring(await a.exported());
  await a.send('editor-a');
  await b.send('editor-a');
  const { plan } = await a.bring(await b.exported());
  expect(plan?.twins).toHaveLength(1);
});

it('keeps a draft of the same opening with other words beside the one that is here', async () => {
  const [a, b] = [await freshBrowser(), await freshBrowser()];
  await a.shelf.put(draft('o1', 'ours'));
  await b.shelf.put(draft('o1', 'theirs'));
  const text = await b.exported();
  await a.bring(text);
  await a.bring(text);
  const drafts = await a.shelf.all();
  expect(drafts).toHaveLength(2);
  expect(drafts).toContainEqual(draft('o1', 'ours'));
  const beside = drafts.find(({ opening }) => /^o1 [0-9a-f]{8}$/.test(opening));
  expect(beside).toEqual({ ...draft(beside?.opening ?? '', 'theirs') });
});

it('brings back a new record and a later revision, and puts a record that both changed to the three-way merge', async () => {
  const a = await freshBrowser();
  const b = await freshBrowser();
  await b.bring(await a.exported());
  await b.edit('editor-b', RECORD, { summary: 'Illustrative: words of b', note: 'Note of b.', changeNote: 'Of b' });
  await b.edit('editor-b', RECORD, { confidence: 'low', changeNote: 'Of b too' });
  await b.edit('editor-b', 'ill-deu-05', { note: 'Only there.', changeNote: 'Of b' });
  const added = await b.create('editor-b', NEW);
  await a.edit('editor-a', RECORD, { summary: 'Illustrative: words of a', changeNote: 'Of a' });
  const ours = await a.history(RECORD);

  const text = await b.exported();
  const { plan } = await a.bring(text, 'editor-a');
  expect(plan?.meeting).toMatchObject({ added: [added], continued: ['ill-deu-05'] });
  expect(await a.history(added)).toEqual(await b.history(added));
  expect((await a.history('ill-deu-05')).at(-1)).toMatchObject({ actor: 'editor-b', body: { note: 'Only there.' } });
  expect(await a.history(RECORD)).toEqual(ours);

  const [parked] = await a.send('editor-a');
  expect(await a.history(RECORD)).toEqual(ours);
  const question = parked && questionOf(parked);
  if (!question) throw new Error('There is nothing to merge.');
  expect(question.startedFrom).toBe(ours.length - 1);
  expect(question.sides).toMatchObject({
    theirs: { summary: 'Illustrative: words of a' },
    mine: { summary: 'Illustrative: words of b', note: 'Note of b.', confidence: 'low' },
  });
  expect(mergeBodies(question.sides).conflicts.map(({ name }) => name)).toEqual(['summary']);

  // The same file again asks the same thing once.
  expect((await a.bring(text, 'editor-a')).plan).toMatchObject({ questions: [], askedBefore: [RECORD] });
  expect(await a.outbox.open()).toHaveLength(1);

  // Decided, saved with its note: the file has nothing more to ask.
  const { merged } = mergeBodies(question.sides, { summary: 'theirs' });
  const { summary, note, confidence } = merged;
  await a.edit('editor-a', RECORD, { summary, note, confidence, changeNote: parked?.body['changeNote'] });
  await a.outbox.withdraw(parked?.id ?? 0);
  const after = (await a.bring(text, 'editor-a')).plan;
  expect(after?.questions).toEqual([]);
  expect((await a.history(RECORD)).at(-1)?.body).toMatchObject({
    summary: 'Illustrative: words of a',
    note: 'Note of b.',
  });
});

it('asks in the name of who wrote there where nobody at the desk may edit, and names acts that it leaves', async () => {
  const [a, b] = [await freshBrowser(), await freshBrowser()];
  await b.edit('editor-b', RECORD, { summary: 'Illustrative: words of b', changeNote: 'Of b' });
  await b.edit('editor-b', RECORD, {}, 'submit');
  await a.edit('editor-a', RECORD, { summary: 'Illustrative: words of a', changeNote: 'Of a' });
  const { plan } = await a.bring(await b.exported());
  expect(plan?.questions).toMatchObject([{ by: 'editor-b', act: 'edit', position: RECORD, cameWith: 'file' }]);
  expect(plan?.actsLeft).toEqual([{ id: RECORD, acts: ['submit'] }]);
});

it('does not ask the browser whose change it is, when its question comes back undecided', async () => {
  const [a, b] = [await freshBrowser(), await freshBrowser()];
  await b.edit('editor-b', RECORD, { summary: 'Illustrative: words of b', changeNote: 'Of b' });
  await a.edit('editor-a', RECORD, { note: 'Of a.', changeNote: 'Of a' });
  await a.bring(await b.exported(), 'editor-a');
  const { plan } = await b.bring(await a.exported(), 'editor-b');
  expect(plan?.writes).toEqual([]);
  expect(plan?.questions).toMatchObject([{ body: { note: 'Of a.' } }]);
});

it('asks with everything where not even the first revision is common, as between two versions of the app', async () => {
  const [a] = [await freshBrowser()];
  const first = (await a.history(RECORD)).at(0);
  if (first === undefined) throw new Error('It has a history.');
  const other = { ...first, body: { ...first.body, note: 'Another beginning.' } };
  const b = await freshBrowser([other]);
  const { plan } = await a.bring(await b.exported(), 'editor-a');
  expect(plan?.questions).toMatchObject([{ ifMatch: '"0"', body: { note: 'Another beginning.' } }]);
  const [parked] = await a.send('editor-a');
  expect(parked && questionOf(parked)).toMatchObject({ startedFrom: null });
});
