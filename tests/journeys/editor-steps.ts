// The steps that bring the pages of an editor into their states: what others have written before, and what is done on the page.
import type { Page } from '@playwright/test';

/** A published record that an edit waits on. */
export const CHANGED = 'ill-ltu-09';
/** A published record that two edit at once. */
export const MERGED = 'ill-ltu-11';
const NEW = {
  member: 'ESP',
  institution: 'foreign_ministry',
  instrument: 'official_statement',
  services: ['leo_broadband'],
  users: ['government_defence'],
  level: 'cautions',
  statedOn: '2026-11-20',
  summary: 'Illustrative: ministry says that Spain now advises against it',
  confidence: 'medium',
  rationales: [],
  sources: [
    {
      url: 'https://sources.example/esp-2026',
      title: 'Illustrative source',
      publisher: 'Fictional Gazette',
      language: 'en',
    },
  ],
};
const EDIT = {
  level: 'limits',
  statedOn: '2026-11-20',
  summary: 'Illustrative: application refused for one service, with a deadline',
  changeNote: 'The second reading is coded',
};

/** Writes as somebody, by asking the service from inside the page; answers the id of a new record, '' for the others. */
export async function write(page: Page, as: string, id: string, body: object, action = ''): Promise<string> {
  return page.evaluate(
    async ([identity, record, sent, act]) => {
      const json = { 'content-type': 'application/json' };
      const service = location.protocol === 'file:' ? 'https://offline.invalid/api' : '/api';
      await fetch(`${service}/session/demo`, { method: 'POST', headers: json, body: JSON.stringify({ identity }) });
      const at = `${service}/datasets/illustrative/positions${record === '' ? '' : `/${record}`}`;
      const etag = record === '' ? null : (await fetch(at)).headers.get('etag');
      const answer = await fetch(act === '' ? at : `${at}/${act}`, {
        method: act === '' && record !== '' ? 'PATCH' : 'POST',
        headers: {
          ...json,
          ...(etag === null ? { 'idempotency-key': crypto.randomUUID() } : { 'if-match': etag }),
        },
        body: JSON.stringify(sent),
      });
      if (!answer.ok) throw new Error(await answer.text());
      return /\/positions\/([^/]+)$/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
    },
    [as, id, body, action] as const,
  );
}

/** A change of a published record, submitted. */
export async function changed(page: Page): Promise<void> {
  await write(page, 'editor-a', CHANGED, EDIT);
  await write(page, 'editor-a', CHANGED, {}, 'submit');
}

/** A new record, submitted; answers the address of its review. */
export async function made(page: Page): Promise<string> {
  const id = await write(page, 'editor-a', '', NEW);
  await write(page, 'editor-a', id, {}, 'submit');
  return `/review/${id}`;
}

/** Something of each kind: in review, returned, a draft of each of two editors. */
export async function busyDesk(page: Page): Promise<void> {
  await changed(page);
  await made(page);
  await write(page, 'editor-a', 'ill-deu-05', { note: 'The source was read again.', changeNote: 'Note' });
  await write(page, 'editor-a', 'ill-deu-05', {}, 'submit');
  await write(page, 'reviewer-r', 'ill-deu-05', { reason: 'The locator is missing.' }, 'return');
  await write(page, 'editor-b', MERGED, { confidence: 'low', changeNote: 'One source alone' });
}

/** Presses the first button of that name. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
}

/** Chooses what the coder is about to record. */
export async function choose(page: Page, act: RegExp): Promise<void> {
  await page.getByRole('radio', { name: act }).check();
}

/** Chooses an act on a record that is there, and its member. */
export async function find(page: Page, act: RegExp): Promise<void> {
  await choose(page, act);
  await page.getByRole('combobox', { name: 'Member of the record' }).selectOption('LTU');
  await page
    .getByRole('region', { name: /^Find the record/ })
    .getByRole('listitem')
    .first()
    .waitFor();
}

/** A statement of Spain that moves it from Reviewing to Cautions. */
export async function fillForm(page: Page): Promise<void> {
  const form = page.getByRole('form', { name: 'Position' });
  await form.getByRole('combobox', { name: /^Member/ }).selectOption('ESP');
  await form.getByRole('combobox', { name: /^Institution/ }).selectOption('foreign_ministry');
  await form.getByRole('combobox', { name: /^Instrument/ }).selectOption('official_statement');
  await form.getByRole('checkbox', { name: /^Low-Earth-orbit broadband/ }).check();
  await form.getByRole('radio', { name: /^Cautions/ }).check();
  await form.getByRole('textbox', { name: /^Stated on/ }).fill('2026-11-20');
  await form.getByRole('textbox', { name: /^Summary/ }).fill(NEW.summary);
  await form.getByRole('combobox', { name: /^Confidence/ }).selectOption('medium');
}

/** Editor-b saves while editor-a types. */
export async function collide(page: Page): Promise<void> {
  const note = page.getByRole('textbox', { name: /^What you changed/ });
  await page.getByRole('textbox', { name: /^Summary/ }).fill('Illustrative: the ministry limits it, with a deadline');
  await page.getByRole('combobox', { name: /^Confidence/ }).selectOption('low');
  await note.fill('Confidence and words');
  await write(page, 'editor-b', MERGED, {
    summary: 'Illustrative: the ministry limits it from the spring on',
    note: 'The second reading is noted.',
    changeNote: 'Words and note',
  });
  await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' };
    await fetch('/api/session/demo', { method: 'POST', headers, body: JSON.stringify({ identity: 'editor-a' }) });
  });
  await press(page, /^Save/);
  await page.getByRole('heading', { name: /changed this record while you did$/ }).waitFor();
}

const HEADER =
  'institution,instrument,services,member,level,confidence,statedOn,summary,sourceUrl,sourceTitle,sourcePublisher';

/** A table of rows by number; 2, 4 and 6 are wrong, each in its own way. */
export async function check(page: Page, rows: readonly number[]): Promise<void> {
  const lines = rows.map((n) => {
    const level = n === 2 ? 'maybe' : 'reviewing';
    const day = n === 4 ? '2026-02-30' : '2026-11-20';
    const url = n === 6 ? 'https://example.org/real' : `https://sources.example/pictures-${n}`;
    return `foreign_ministry,official_statement,leo_broadband,LUX,${level},medium,${day},act ${n},${url},Illustrative source,Fictional Gazette`;
  });
  await page.getByRole('textbox', { name: 'Text of the file' }).fill([HEADER, ...lines].join('\n'));
  await press(page, 'Check the file');
  await page.getByRole('heading', { name: /nothing is written yet/ }).waitFor();
}
