import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryService } from '../../../mocks/node.ts';
import { readCsv } from '../../contract/csv.ts';
import { signInAs } from '../../queries/session.ts';
import { OpeningContext } from '../../question/use-view.ts';
import { ImportPage } from './import-page.tsx';

configure({ asyncUtilTimeout: 5000 });

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;
type Answer = (request: Request) => Promise<Response>;
let service: Answer;
/** What lies between the page and the service. */
let network: (request: Request, ask: Answer) => Promise<Response>;
let saved: Blob | null = null;

beforeEach(async () => {
  service = await memoryService();
  network = (request, ask) => ask(request);
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) =>
    network(new Request(new URL(path, 'http://x.test'), init), service),
  );
  // The simulated page has no layout; without a height no row would be in view.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(32);
  // Nor does it keep files: it would go to their address.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    saved = content instanceof Blob ? content : null;
    return 'blob:x';
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  window.history.replaceState(null, '', '/');
});

function open(search = '') {
  window.history.replaceState(null, '', `/import${search}`);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <OpeningContext value={opening}>
        <ImportPage />
      </OpeningContext>
    </QueryClientProvider>,
  );
}

const HEADER =
  'institution,instrument,services,member,level,confidence,statedOn,summary,sourceUrl,sourceTitle,sourcePublisher';
const row = (n: number, { level = 'reviewing', member = 'LUX', date = '2026-11-20' } = {}) =>
  `foreign_ministry,official_statement,leo_broadband,${member},${level},medium,${date},act ${n},https://sources.example/import-${n},Illustrative source,Fictional Gazette`;
const file = (...rows: readonly string[]) => [HEADER, ...rows].join('\r\n');

async function give(text: string, name = 'acts.csv') {
  const input = await screen.findByLabelText('File to import');
  await userEvent.upload(input, new File([text], name), { applyAccept: false });
}
const check = () => userEvent.click(screen.getByRole('button', { name: 'Check the file' }));
const press = async (name: RegExp | string) => userEvent.click(await screen.findByRole('button', { name }));
const heading = (name: RegExp | string) => screen.findByRole('heading', { name });

it('checks first, imports the good rows, keeps the rest, and takes the import back', async () => {
  await signInAs('editor-a');
  open();
  await give(file(row(1), row(2, { level: 'maybe' }), row(3), row(4, { date: '2026-02-30' }), row(1)));
  await waitFor(() => expect(screen.getByLabelText('Text of the file')).toHaveDisplayValue(/act 4/));
  await check();
  expect(
    await heading('2 of 5 rows are good, 1 repeats an earlier row, 2 have errors; nothing is written yet.'),
  ).toHaveFocus();
  const table = screen.getByRole('table', { name: 'Report' });
  expect(
    within(table).getByRole('row', { name: /^3 Error level This is not one of the choices. maybe$/ }),
  ).toBeVisible();
  expect(within(table).getByRole('row', { name: /^5 Error statedOn .* 2026-02-30$/ })).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'Repeated 1' }));
  expect(within(screen.getByRole('table', { name: 'Report' })).getAllByRole('row')).toHaveLength(2);

  await press('Failed rows as a file to mend');
  const failed = readCsv((await saved?.text())?.replace('\uFEFF', '') ?? '');
  expect(failed.ok && failed.records.map(({ cells }) => cells[7])).toEqual(['summary', 'act 2', 'act 4', 'act 1']);

  await press('Import the 2 good rows alone');
  expect(await heading('All 2 rows are good; nothing is written yet.')).toHaveFocus();
  await press('Import 2 rows');
  expect(await heading('2 positions are imported as drafts')).toHaveFocus();
  expect(await screen.findByRole('link', { name: 'Luxembourg, 20 Nov 2026: Illustrative: act 1' })).toHaveAttribute(
    'href',
    expect.stringContaining('card='),
  );

  await press('Take the import back…');
  await press('Take it back');
  expect(await heading('Taken back: 2 drafts are retracted.')).toHaveFocus();
  await press('Go on with the 3 rows left out');
  expect(screen.getByLabelText('Text of the file')).toHaveDisplayValue(/act 2/);
}, 20_000);

it('says of a repeated row which record it repeats, and imports nothing of it', async () => {
  await signInAs('editor-a');
  open();
  await give(file(row(1)));
  await check();
  await press('Import 1 row');
  await heading('1 position is imported as a draft');
  await press('Import another file');
  await give(file(row(1)));
  await check();
  await heading('The one row is not good, 1 repeats a record on file; nothing is written yet.');
  expect(screen.getByRole('link', { name: 'Open that record' })).toHaveAttribute(
    'href',
    expect.stringContaining('card='),
  );
  expect(screen.queryByRole('button', { name: /^Import/ })).not.toBeInTheDocument();
}, 20_000);

it('finds out whether an import without an answer was done', async () => {
  await signInAs('editor-a');
  open();
  await give(file(row(1), row(2)));
  await check();
  network = async (request, ask) => {
    const answer = await ask(request);
    if (request.url.includes('dryRun=false')) throw new TypeError('the answer was lost');
    return answer;
  };
  await press('Import 2 rows');
  expect(await heading('No answer came: it may have been imported')).toHaveFocus();
  await press('Ask whether it was imported');
  expect(await heading('2 positions are imported as drafts')).toHaveFocus();
}, 20_000);

it('finds out that an import that never arrived was not done, and offers it again', async () => {
  await signInAs('editor-a');
  open();
  await give(file(row(1)));
  await check();
  network = async (request, ask) => {
    if (request.url.includes('dryRun=false')) throw new TypeError('never arrived');
    return ask(request);
  };
  await press('Import 1 row');
  await press('Ask whether it was imported');
  expect(await heading('The one row is good; nothing is written yet.')).toHaveFocus();
  expect(screen.getByRole('button', { name: 'Import 1 row' })).toBeVisible();
}, 20_000);

it('finds an import again that nobody saw the end of, and takes it back', async () => {
  await signInAs('editor-a');
  const body = file(row(1), row(2));
  await service(
    new Request('http://x.test/api/datasets/illustrative/imports?dryRun=false', {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body,
    }),
  );
  open();
  const earlier = await screen.findByRole('region', { name: 'Earlier imports' });
  expect(earlier).toHaveTextContent(/An import, 2 rows, .* by editor-a/);
  await press('Take the import back…');
  await press('Take it back');
  expect(await heading('Taken back: 2 drafts are retracted.')).toHaveFocus();
});

it('can stop waiting, and says that it may have been done', async () => {
  await signInAs('editor-a');
  open();
  await give(file(row(1)));
  await check();
  await heading('The one row is good; nothing is written yet.');
  network = (request, ask) =>
    request.url.includes('dryRun=false')
      ? new Promise((_, reject) => {
          request.signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
        })
      : ask(request);
  await press('Import 1 row');
  expect(await screen.findByRole('progressbar', { name: 'Importing 1 row…' })).toBeVisible();
  await press('Stop waiting');
  expect(await heading('You stopped waiting: nobody knows yet whether it was imported')).toHaveFocus();
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
}, 20_000);

it.each([
  ['text that is no list', '{"items": []}', 'acts.json', 'This is JSON, but no list'],
  ['a quote never closed', `${HEADER}\r\n"x`, 'acts.csv', /^The table cannot be read: line 2, a quote is never closed/],
  [
    '1,001 rows',
    file(...Array.from({ length: 1001 }, (_, n) => row(n))),
    'a.csv',
    /^The file has too many rows: 1,001/,
  ],
  [
    'an unknown column',
    `${HEADER},status\r\n${row(1)},published`,
    'a.csv',
    /line 1, the column status is not known here/,
  ],
  ['a key given twice', '[{"member":"LUX","member":"DEU"}]', 'a.json', 'The body names a field twice'],
])('says what is wrong with %s, and keeps it', async (_, text, name, words) => {
  await signInAs('editor-a');
  open();
  await give(text, name);
  await waitFor(() => expect(screen.getByLabelText('Text of the file')).not.toHaveValue(''));
  await check();
  expect(await screen.findByRole('alert')).toHaveTextContent(words);
  expect(screen.getByLabelText('Text of the file')).not.toHaveValue('');
});

it('refuses a spreadsheet’s own format before it is read', async () => {
  open();
  await give('PK\u0003\u0004', 'acts.xlsx');
  expect(await screen.findByRole('alert')).toHaveTextContent('Save it as “CSV UTF-8”');
});

it('tells a reader how to import, and keeps the file', async () => {
  open();
  expect(await screen.findByRole('region', { name: 'Who may import' })).toHaveTextContent('choose an editor identity');
  await give(file(row(1)));
  await check();
  expect(await screen.findByRole('alert')).toHaveTextContent('Readers cannot import');
  expect(screen.getByLabelText('Text of the file')).toHaveDisplayValue(/act 1/);
});

it('says of a data set that is only read that it is, and what each column takes', async () => {
  open('?dataset=documented');
  expect(await screen.findByText('The documented data set can only be read here')).toBeVisible();
  expect(screen.queryByLabelText('Text of the file')).not.toBeInTheDocument();
  expect(screen.getByText('What each column takes')).toBeVisible();
});

it('hands out a template that its own check finds good', async () => {
  await signInAs('editor-a');
  open();
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Download a template' })).toHaveAttribute('aria-disabled', 'false'),
  );
  await press('Download a template');
  await give((await saved?.text()) ?? '');
  await check();
  expect(await heading('The one row is good; nothing is written yet.')).toBeVisible();
});
