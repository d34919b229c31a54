// The editor's and the presenter's side in their states, for whoever looks at them: what axe finds, and the pictures.
import type { Page } from '@playwright/test';
import {
  busyDesk,
  CHANGED,
  changed,
  check,
  choose,
  collide,
  fillForm,
  find,
  made,
  MERGED,
  press,
  write,
} from './editor-steps.ts';

export interface EditorState {
  /** Who is at the page. */
  readonly as: string;
  /** The address; of a record that is made for it, what `prepare` answers. */
  readonly path: string;
  /** What others have done before, by asking the service from inside a page; answers another address, or nothing. */
  readonly before?: (page: Page) => Promise<string | void>;
  /** What is done on the page until it is in its state. */
  readonly steps?: (page: Page) => Promise<void>;
}

/** The pages of an editor, a reviewer and a presenter by name. */
export const EDITOR_STATES: Readonly<Record<string, EditorState>> = {
  'desk-editor': { as: 'editor-a', path: '/desk', before: busyDesk },
  'desk-reviewer': { as: 'reviewer-r', path: '/desk', before: busyDesk },
  'desk-coding': {
    as: 'editor-b',
    path: '/desk?dataset=documented',
    steps: (page) => press(page, /^Coding to confirm/),
  },
  'add-errors': { as: 'editor-a', path: '/add', steps: (page) => press(page, 'Save as draft') },
  'add-saved': {
    as: 'editor-a',
    path: '/add',
    steps: async (page) => {
      await fillForm(page);
      await press(page, 'Save as draft');
      await page.getByRole('heading', { name: 'Saved as a draft' }).waitFor();
    },
  },
  'add-filled': { as: 'editor-a', path: '/add', steps: fillForm },
  'add-correct': { as: 'editor-a', path: '/add', steps: (page) => find(page, /^Correction/) },
  'add-end': { as: 'editor-a', path: '/add', steps: (page) => find(page, /^End of/) },
  'add-confirm': { as: 'editor-a', path: '/add', steps: (page) => find(page, /^Still stands/) },
  'add-search': { as: 'editor-a', path: '/add', steps: (page) => choose(page, /^Looked, found/) },
  'add-unsent': {
    as: 'editor-a',
    path: '/add',
    steps: async (page) => {
      await fillForm(page);
      await page.evaluate(() => {
        window.fetch = async () => Promise.reject(new TypeError('Failed to fetch'));
      });
      await press(page, 'Save as draft');
      await page.getByText(/The service does not answer/).waitFor();
    },
  },
  edit: { as: 'editor-a', path: `/edit/${MERGED}` },
  'edit-end': { as: 'editor-a', path: `/edit/${MERGED}/end` },
  merge: { as: 'editor-a', path: `/edit/${MERGED}`, steps: collide },
  'merge-decided': {
    as: 'editor-a',
    path: `/edit/${MERGED}`,
    steps: async (page) => {
      await collide(page);
      await page.getByRole('group', { name: 'Summary' }).getByRole('radio', { name: /^Mine/ }).check();
      await page.getByRole('region', { name: 'This is what will be saved' }).waitFor();
    },
  },
  'review-changed': { as: 'reviewer-r', path: `/review/${CHANGED}`, before: changed },
  'review-author': { as: 'editor-a', path: `/review/${CHANGED}`, before: changed },
  'review-new': { as: 'reviewer-r', path: '/review/', before: made },
  'review-return': {
    as: 'reviewer-r',
    path: `/review/${CHANGED}`,
    before: changed,
    steps: (page) => press(page, 'Return'),
  },
  'review-published': {
    as: 'reviewer-r',
    path: `/review/${CHANGED}`,
    before: changed,
    steps: async (page) => {
      await press(page, 'Publish');
      await page.getByText(/^Published\. Charts/).waitFor();
    },
  },
  'history-compare': {
    as: 'editor-b',
    path: `/review/${CHANGED}`,
    before: changed,
    steps: async (page) => page.getByRole('radio', { name: 'From revision 1', exact: true }).check(),
  },
  'second-coder': {
    as: 'editor-b',
    path: `/review/${CHANGED}`,
    before: async (page) => {
      await changed(page);
      await write(page, 'reviewer-r', CHANGED, {}, 'publish');
    },
  },
  'demo-panel': { as: 'editor-a', path: '/?scenario=empty', steps: openDemo },
  'demo-start-again': {
    as: 'editor-a',
    path: '/?scenario=empty',
    steps: async (page) => {
      await openDemo(page);
      await press(page, 'Start again…');
      await page.getByText(/^Nothing was written/).waitFor();
    },
  },
  'import-report': { as: 'editor-a', path: '/import', steps: (page) => check(page, [1, 2, 3, 4, 5, 6]) },
  'import-done': {
    as: 'editor-a',
    path: '/import',
    steps: async (page) => {
      await check(page, [1, 3, 5]);
      await press(page, 'Import 3 rows');
      await page.getByRole('heading', { name: '3 positions are imported as drafts' }).waitFor();
    },
  },
};

/** On a phone the button stands in the menu. */
async function openDemo(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  if (await menu.isVisible()) await menu.click();
  await press(page, 'Demo');
}

/** Brings a page into a state: signed in, what was before it done, its steps taken. `origin` has no final slash. */
export async function bringInto(page: Page, state: EditorState, origin: string): Promise<void> {
  await page.addInitScript((name) => sessionStorage.setItem('demo-identity', name), state.as);
  await page.goto(`${origin}${state.path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (state.before !== undefined) {
    const path = await state.before(page);
    await page.goto(`${origin}${path ?? state.path}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  }
  await state.steps?.(page);
}
