import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { TravelSection, type TravelSectionProps } from '../../src/features/travel/travel-section.tsx';
import { OpeningContext } from '../../src/question/use-view.ts';
import { freshBrowser, page } from './browsers.ts';

vi.mock('../../src/journal/page-journal.ts', () => ({
  pageDrafts: async () => page.shelf,
  pageOutbox: async () => page.outbox,
  outboxBell: () => ({ tell: () => {}, listen: () => () => {} }),
}));
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const RECORD = 'ill-ltu-11';
const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;

/** A file of another browser in which a record was edited. */
async function fileOf(note: string, acts: readonly string[] = []): Promise<File> {
  const other = await freshBrowser();
  await other.edit('editor-b', RECORD, { note, changeNote: 'There' });
  // oxlint-disable-next-line no-await-in-loop -- one act after the other
  for (const act of acts) await other.edit('editor-b', RECORD, {}, act);
  return new File([await other.exported()], 'there.json', { type: 'application/json' });
}

async function shown(demo: TravelSectionProps['demo'], onLeave = vi.fn<() => void>()) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <OpeningContext value={opening}>
        <TravelSection demo={demo} appVersion="0.1.0+tests" onLeave={onLeave} />
      </OpeningContext>
    </QueryClientProvider>,
  );
  return onLeave;
}

async function choose(file: File) {
  await userEvent.upload(screen.getByLabelText('Travelling file'), file);
}
const confirm = async () => userEvent.click(await screen.findByRole('button', { name: 'Bring it in' }));
const listed = () => screen.getAllByRole('listitem').map((item) => item.textContent);

it('says what the demo holds, and what is in the file that it hands out', async () => {
  const here = await freshBrowser();
  await here.state();
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return 'blob:x';
  });
  await shown(here.demo);
  await screen.findByText(/^Now: \d+ records, \d+ revisions, 0 drafts, 0 unsent writes\.$/);
  await userEvent.click(screen.getByRole('button', { name: 'Take the demo along' }));
  const [words] = await screen.findAllByText(
    /^Saved as ILLUSTRATIVE_satellite-stances_.*\.json: \d+ records, .* kB\.$/,
  );
  expect(words).toBeDefined();
  expect((await here.bring(await (saved[0] ?? new Blob()).text())).ok).toBe(true);
});

it('shows first what a file would do, and leaves everything as it is where it is left', async () => {
  const file = await fileOf('Of there.', ['submit']);
  const here = await freshBrowser();
  const before = await here.exported();
  await shown(here.demo);
  await choose(file);
  expect(await screen.findByRole('heading', { name: 'What this file would do' })).toHaveProperty('tabIndex', -1);
  expect(listed()).toContainEqual(
    expect.stringContaining(`1 record brought forward by 2 revisions: Lithuania, 11 Nov 2026 (${RECORD}).`),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Leave it' }));
  expect(screen.queryByRole('heading')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Bring a file in' }));
  expect(await here.exported()).toBe(before);
});

it('names what both changed and what it leaves, and leads to the Desk', async () => {
  const file = await fileOf('Of there.', ['submit']);
  const here = await freshBrowser();
  await here.edit('editor-a', RECORD, { note: 'Of here.', changeNote: 'Here' });
  const onLeave = await shown(here.demo);
  await choose(file);
  await confirm();
  await screen.findByRole('heading', { name: 'The file is brought in' });
  expect(listed()).toContainEqual(
    expect.stringContaining(`1 record changed here and there: Lithuania, 11 Nov 2026 (${RECORD}).`),
  );
  expect(listed()).toContainEqual(
    expect.stringContaining(`Not taken over: Lithuania, 11 Nov 2026 (${RECORD}) was submitted there`),
  );
  expect((await here.history(RECORD)).at(-1)?.body.note).toBe('Of here.');
  expect(await here.outbox.open()).toMatchObject([{ position: RECORD, by: 'editor-a', cameWith: 'file' }]);
  const link = screen.getByRole('link', { name: 'See on the Desk what wants a decision' });
  expect(link.getAttribute('href')).toContain('/desk');
  await userEvent.click(link);
  expect(onLeave).toHaveBeenCalledOnce();
});

it('asks again where the record has gone on between the plan and the word for it', async () => {
  const file = await fileOf('Of there.');
  const here = await freshBrowser();
  await shown(here.demo);
  await choose(file);
  await screen.findByRole('button', { name: 'Bring it in' });
  await here.edit('editor-a', RECORD, { note: 'Of here.', changeNote: 'Here' });
  await confirm();
  await screen.findByText('The record has gone on meanwhile,', { exact: false });
  expect(listed()).toContainEqual(expect.stringContaining('changed here and there'));
  expect(await here.history(RECORD)).toHaveLength(4);
  await confirm();
  await screen.findByRole('heading', { name: 'The file is brought in' });
});

it('says that this browser did not do it, and can be asked again', async () => {
  const file = await fileOf('Of there.');
  const here = await freshBrowser();
  const before = await here.exported();
  const append = vi.fn<typeof here.demo.append>(here.demo.append).mockRejectedValueOnce(new Error('The disk is full.'));
  await shown({ ...here.demo, append });
  await choose(file);
  await confirm();
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('The disk is full. Nothing that was here is lost.');
  expect(await here.exported()).toBe(before);
  await choose(file);
  await confirm();
  await screen.findByRole('heading', { name: 'The file is brought in' });
});

it('names what it cannot keep where the browser keeps no drafts', async () => {
  const other = await freshBrowser();
  const at = '2026-11-22T10:00:00.000Z';
  await other.shelf.put({ form: RECORD, opening: 'o', at, startedFrom: 3, content: { note: 'typed' } });
  const file = new File([await other.exported()], 'there.json');
  const here = await freshBrowser();
  Object.assign(page, { shelf: null, outbox: null });
  await shown(here.demo);
  await screen.findByText('This browser keeps no drafts and no unsent writes, so the file will hold none.');
  await choose(file);
  await screen.findByRole('heading', { name: 'Everything in this file is here already' });
  expect(listed()).toContainEqual(expect.stringContaining('Not taken over: 1 draft, 0 unsent writes'));
});

it('refuses with the reason, and names the record and the place', async () => {
  const here = await freshBrowser();
  await here.state();
  await shown(here.demo);
  await choose(new File(['{"format":'], 'x.json'));
  expect(within(await screen.findByRole('alert')).getByText(/^x\.json is refused, and nothing here has changed/)).toBeDefined();
}); // prettier-ignore

it('takes a file that is dropped', async () => {
  const file = await fileOf('Of there.');
  const here = await freshBrowser();
  await here.state();
  await shown(here.demo);
  fireEvent.drop(screen.getByRole('region', { name: 'Bring a file in' }), { dataTransfer: { files: [file] } });
  expect(await screen.findByRole('heading', { name: 'What this file would do' })).toBeDefined();
});

it('says of its own file when another browser would refuse it', async () => {
  const here = await freshBrowser();
  await here.state();
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  const revisions = async () => (await here.demo.revisions()).filter(({ revision }) => revision !== 1);
  await shown({ ...here.demo, revisions });
  await userEvent.click(screen.getByRole('button', { name: 'Take the demo along' }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/No browser would take this file in\.Record ill-.*, revision 2 is not valid at/);
});
