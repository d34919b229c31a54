import { expect, type Page, test } from '@playwright/test';
import { barriers } from './barriers.ts';
import { countsShown, open, settled, tabTo } from './steps.ts';

/** A published record that sets where Lithuania stands: Excludes. */
const ID = 'ill-ltu-09';
const EDIT = {
  level: 'limits',
  statedOn: '2026-11-20',
  summary: 'Illustrative: application refused for one service, with a deadline',
  changeNote: 'The second reading is coded',
};

/** Does something to the record, as the page does it, and gives the status of the answer. */
async function act(page: Page, as: string, body: object, action = ''): Promise<void> {
  const status = await page.evaluate(
    async ([id, identity, sent, path]) => {
      const json = { 'content-type': 'application/json' };
      await fetch('/api/session/demo', { method: 'POST', headers: json, body: JSON.stringify({ identity }) });
      const at = `/api/datasets/illustrative/positions/${id}`;
      const etag = (await fetch(at)).headers.get('etag') ?? '';
      const answer = await fetch(at + path, {
        method: path === '' ? 'PATCH' : 'POST',
        headers: { ...json, 'if-match': etag },
        body: JSON.stringify(sent),
      });
      return answer.status;
    },
    [ID, as, body, action === '' ? '' : `/${action}`] as const,
  );
  expect(status).toBe(200);
}

test('a reviewer reads what changed, publishes it by keyboard, and the chart moves', async ({ page }) => {
  test.setTimeout(90_000);
  await open(page, '/');
  const before = await countsShown(page);
  await act(page, 'editor-a', EDIT);
  await act(page, 'editor-a', {}, 'submit');

  await test.step('its author sees that somebody else decides', async () => {
    await open(page, `/review/${ID}`);
    const decide = page.getByRole('region', { name: 'Decide' });
    await expect(decide).toContainText('A reviewer who did not edit it can publish or return it.');
    await expect(decide.getByRole('button', { name: 'Publish' })).toHaveCount(0);
    await page.getByRole('combobox', { name: 'Acting as' }).selectOption({ label: 'reviewer-r' });
    await expect(decide.getByRole('button', { name: 'Publish' })).toBeVisible();
  });

  await test.step('the difference names what came and what is gone', async () => {
    const table = page.getByRole('region', { name: 'What changes' }).getByRole('table');
    await expect(table.getByRole('row', { name: /^Level/ }).getByRole('deletion')).toContainText('Excludes');
    await expect(table.getByRole('row', { name: /^Level/ }).getByRole('insertion')).toContainText('Limits');
    await expect(table.getByRole('row', { name: /^Summary/ }).getByRole('insertion')).toContainText('with a deadline');
    const effect = page.getByRole('region', { name: 'What publishing would change on the charts' });
    await expect(effect).toContainText('Lithuania: Excludes → Limits from 20 Nov 2026');
    expect(await barriers(page)).toEqual([]);
  });

  await test.step('published by keyboard, with the focus where the work goes on', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Publish' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Published. Charts and counts follow it now.')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Open Lithuania' })).toBeFocused();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await settled(page);
    await expect(page).toHaveURL(/\/members\/LTU/);
  });

  await test.step('the line has moved', async () => {
    await open(page, '/');
    const { Excludes = 0, Limits = 0 } = before;
    expect(await countsShown(page)).toEqual({ ...before, Excludes: Excludes - 1, Limits: Limits + 1 });
  });
});

test('any two revisions are compared, an undo is undone, and a second coder confirms the coding', async ({ page }) => {
  test.setTimeout(90_000);
  await open(page, '/');
  await act(page, 'editor-a', EDIT);

  await test.step('from the card to the history, where two revisions are chosen', async () => {
    await open(page, `/evidence?card=${ID}`);
    await page.getByRole('link', { name: 'Review and compare revisions' }).click();
    await settled(page);
    const history = page.getByRole('region', { name: 'History' });
    await history.getByRole('radio', { name: 'From revision 1' }).check();
    await expect(history.getByRole('heading', { level: 3 })).toHaveText('Revision 1 and revision 4');
    expect(await barriers(page)).toEqual([]);
  });

  await test.step('one press takes the edit back, one more brings it back', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Undo' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Undone\. What revision 3 said is back, as revision 5, a draft\./)).toBeFocused();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText(/^Undone\. What revision 4 said is back, as revision 6/)).toBeFocused();
    await expect(
      page
        .getByRole('row', { name: /^Level/ })
        .first()
        .getByRole('insertion'),
    ).toContainText('Limits');
  });

  await test.step('published, it is provisional until an editor who did not code it confirms', async () => {
    await act(page, 'editor-a', {}, 'submit');
    await act(page, 'reviewer-r', {}, 'publish');
    await open(page, `/review/${ID}`);
    await page.getByRole('combobox', { name: 'Acting as' }).selectOption({ label: 'editor-a' });
    const decide = page.getByRole('region', { name: 'Decide' });
    await expect(decide).toContainText('You took part in the coding of this record');
    await page.getByRole('combobox', { name: 'Acting as' }).selectOption({ label: 'editor-b' });
    await decide.getByRole('button', { name: 'Confirm the coding (second coder)' }).click();
    await expect(page.getByText(/^Noted: the coding is confirmed by a second coder/)).toBeFocused();
    await expect(page.getByRole('region', { name: 'History' })).toContainText('confirmed by a second coder');
  });
});

test('a reader is told what the page is for, with nothing that axe finds', async ({ page }) => {
  await open(page, `/review/${ID}`);
  await expect(page.getByRole('region', { name: 'Who may review' })).toContainText('Acting as');
  await expect(page.getByRole('region', { name: 'Decide' })).toHaveCount(0);
  expect(await barriers(page)).toEqual([]);
});
