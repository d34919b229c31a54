// Takes the service away from a page whose service is in the page, and reads what waits in its outbox.
import type { Page } from '@playwright/test';

/** From now on no request of the page is answered; what is returned lets them through again. */
export async function cutOff(page: Page): Promise<() => Promise<void>> {
  const real = await page.evaluateHandle(() => window.fetch);
  await page.evaluate(() => {
    window.fetch = async () => Promise.reject(new TypeError('Failed to fetch'));
  });
  return async () => {
    await page.evaluate((before) => void (window.fetch = before), real);
  };
}

export interface OutboxRow {
  readonly act: string;
  readonly by: string;
  readonly attempts: number;
  readonly body: { readonly summary?: unknown };
  readonly state: { readonly is: string };
}

/** What is not done in the outbox of this browser, read from its database. */
export async function outboxOf(page: Page): Promise<OutboxRow[]> {
  return page.evaluate(async () => {
    const asked = indexedDB.open('stance-journal');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      asked.addEventListener('success', () => resolve(asked.result));
      asked.addEventListener('error', () => reject(asked.error ?? new Error('no journal')));
    });
    const all = db.transaction('outbox').objectStore('outbox').getAll();
    const entries = await new Promise<OutboxRow[]>((resolve) => {
      all.addEventListener('success', () => resolve(all.result));
    });
    db.close();
    return entries.filter(({ state }) => state.is !== 'done');
  });
}
