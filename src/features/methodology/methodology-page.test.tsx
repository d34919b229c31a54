import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryService } from '../../../mocks/node.ts';
import { OpeningContext } from '../../question/use-view.ts';
import { shareInWords } from './confirmed-share.tsx';
import { MethodologyPage } from './methodology-page.tsx';
import { rules } from '../../reference/rules.ts';

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;

function open(search = '') {
  window.history.replaceState(null, '', `/methodology${search}`);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <QueryClientProvider client={client}>
      <OpeningContext value={opening}>
        <MethodologyPage />
      </OpeningContext>
    </QueryClientProvider>,
  );
}

const before = window.location.href;
beforeEach(async () => {
  window.history.replaceState(null, '', '/methodology');
  const service = await memoryService();
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) =>
    service(new Request(new URL(path, 'http://x.test'), init)),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', before);
});

test('each entry of the contents leads to a heading of the page', () => {
  open();
  const contents = screen.getByRole('navigation', { name: 'On this page' });
  const targets = within(contents)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href')?.slice(1));
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ id }) => id);
  expect(targets).toEqual(headings.filter((id) => id !== 'contents-title'));
  expect(targets.length).toBeGreaterThan(12);
});

test('all nine rules stand there in their order', () => {
  open();
  const region = screen.getByRole('region', { name: 'The nine rules' });
  const names = within(region)
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
  expect(names.slice(0, 9)).toEqual(rules.map(({ number, name }) => `${number}. ${name}`));
  expect(rules.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(region).toHaveTextContent('at most 30 days before the latest and lies two or more levels away');
});

test('an example shows the answer that the rules derive, and its why', () => {
  open();
  const example = screen.getByRole('article', { name: 'A softer word against a standing rule' });
  expect(example).toHaveTextContent('Worked example, made up · Rule 3');
  expect(example).toHaveTextContent('Limits, in tension');
  expect(example).toHaveTextContent('A1 is a rule and stands against A2');
});

test('the request stands there in both wordings, with links to its real sources', () => {
  open();
  const region = screen.getByRole('region', { name: 'The US request' });
  expect(region).toHaveTextContent('are not permitted to operate in your country');
  expect(region).toHaveTextContent('provided by Chinese suppliers to be used');
  const [link] = within(region).getAllByRole('link', { name: 'Washington Tariff & Trade Letter' });
  expect(link).toHaveAttribute('rel', 'noreferrer noopener');
  expect(within(region).getByRole('table', { name: 'Claims about the US request' })).toHaveTextContent('contradicted');
});

test('every link that leaves the tracker keeps the referrer to itself', () => {
  const { container } = open();
  const leaving = [...container.querySelectorAll('a[href^="http"]')];
  expect(leaving.length).toBeGreaterThan(100);
  expect(leaving.filter((link) => link.getAttribute('rel') !== 'noreferrer noopener')).toEqual([]);
});

test('with the illustrative set shown the page says what is made up', () => {
  open();
  expect(screen.getByRole('region', { name: 'What is real here' })).toHaveTextContent('Its positions are made up');
});

test('with the documented record shown no word of the other set is on the page', () => {
  const { container } = open('?dataset=documented');
  expect(container.innerHTML).not.toMatch(/illustrat|made.up|fiction|invented|demonstration/i);
  expect(screen.getAllByText(/^Worked example, Member A, constructed to explain a rule/).length).toBeGreaterThanOrEqual(
    8,
  );
});

test('the citation points at a day of knowledge', () => {
  open('?dataset=documented');
  const region = screen.getByRole('region', { name: 'Licence and how to cite' });
  expect(region).toHaveTextContent('documented record, as known on 22 November 2026');
  expect(region).toHaveTextContent('knownAt=2026-11-22');
  expect(region).toHaveTextContent('Not affiliated with NATO or any government');
});

test('the limits say how much of the documented record a second coder has confirmed', async () => {
  open();
  const region = screen.getByRole('region', { name: 'Limits' });
  expect(await within(region).findByText(/None of \d+ records are confirmed by a second coder\./)).toBeVisible();
  expect(shareInWords(['confirmed', 'provisional', 'provisional'], true)).toBe(
    '1 of 3 records is confirmed by a second coder.',
  );
  expect(shareInWords(['confirmed', 'confirmed'], false)).toBe(
    '2 of 2 latest records are confirmed by a second coder.',
  );
});
