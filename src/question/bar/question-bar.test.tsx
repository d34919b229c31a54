import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { demoSeeds } from '../../../mocks/demo-seeds.ts';
import { Client } from '../../../tests/contract/client.ts';
import { QueryProvider } from '../../queries/query-provider.tsx';
import { timelineQuery } from '../../queries/timeline.ts';
import { useRead } from '../../queries/use-read.ts';
import { memoryRepository } from '../../service/memory-repository.ts';
import { OpeningContext, useView } from '../use-view.ts';
import { DroppedNotice } from './dropped-notice.tsx';
import { QuestionBar } from './question-bar.tsx';

const changeDays = ['2025-03-01', '2025-06-01', '2026-02-01'];
const density = changeDays.map((day) => ({ day, count: 2 }));

/** A page as the bar knows it: it asks for the positions. */
function Page() {
  const { view, dropped } = useView();
  useRead(timelineQuery(view.dataset, view.knownAt));
  return (
    <>
      <DroppedNotice dropped={dropped} />
      <QuestionBar density={density} changeDays={changeDays} />
    </>
  );
}

/** Draws the bar at an address; what comes back tells the address. */
function open(search = '') {
  const location = memoryLocation({ path: '/', searchPath: search, record: true });
  render(
    <Router hook={location.hook} searchHook={location.searchHook}>
      <OpeningContext value={{ dataset: 'illustrative', opensOn: '2026-11-22' }}>
        <QueryProvider>
          <Page />
        </QueryProvider>
      </OpeningContext>
    </Router>,
  );
  return { address: () => location.history.at(-1), history: location.history };
}

/** Opens a panel as the browser does: it tells the popover. */
async function openPanel(label: string) {
  const dialog = screen.getByLabelText(label, { selector: 'dialog' });
  act(() => void dialog.dispatchEvent(new Event('beforetoggle')));
  await vi.waitFor(() => expect(dialog.querySelector('input')).not.toBeNull());
  return within(dialog);
}

const media = (matching: string) => (query: string) =>
  Object.assign(new EventTarget(), { matches: query.includes(matching), media: query });

beforeEach(() => {
  vi.stubGlobal('matchMedia', media('none'));
  // The positions stay on their way, unless a test brings them.
  vi.stubGlobal('fetch', () => new Promise<Response>(() => undefined));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('says the question in one line', () => {
  open();
  for (const name of [
    '22 November 2026',
    'Core services',
    'All 32 members',
    'Rules: default',
    'Known now',
    'Events: 14 kinds',
  ])
    expect(screen.getByRole('button', { name })).toHaveAttribute('aria-haspopup', 'dialog');
  expect(screen.getByText('The usual question; nothing is changed.')).toBeVisible();
});

it('goes to the days of change on either side', async () => {
  const { address } = open('on=2025-06-01');
  await userEvent.click(screen.getByRole('button', { name: 'Previous day of change, 1 Mar 2025' }));
  expect(address()).toBe('/?on=2025-03-01');
  expect(screen.getByRole('button', { name: 'Previous day of change' })).toBeDisabled();
});

it('says the three days of the slider in words and moves them by keys', async () => {
  const { address } = open();
  const start = screen.getByRole('slider', { name: 'Start of the range' });
  expect(start).toHaveAttribute('aria-valuetext', '1 January 2019');
  act(() => start.focus());
  await userEvent.keyboard('{PageUp}{ArrowUp}{ArrowRight}');
  expect(start).toHaveAttribute('aria-valuetext', '2 February 2020');
  expect(address()).toBe('/?from=2020-02-02');
});

it('makes one entry of the history of a whole movement', () => {
  const { history } = open();
  const day = screen.getByRole('slider', { name: 'Day shown' });
  for (const _ of [1, 2, 3]) fireEvent.keyDown(day, { key: 'ArrowLeft' });
  fireEvent.keyUp(day, { key: 'ArrowLeft' });
  expect(history).toHaveLength(2);
  expect(history).toEqual(['/', '/?on=2026-11-19']);
});

it('does not let the ends of the range pass each other by keys', () => {
  const { address } = open('from=2024-01-01&to=2024-12-31');
  const end = screen.getByRole('slider', { name: 'End of the range' });
  fireEvent.keyDown(end, { key: 'Home' });
  fireEvent.keyUp(end, { key: 'Home' });
  expect(address()).toBe('/?from=2024-01-01&to=2024-01-01');
});

it('takes a typed day by Enter and says what is wrong with another', async () => {
  const { address } = open();
  const from = screen.getByRole('textbox', { name: 'From' });
  await userEvent.clear(from);
  await userEvent.type(from, '2024-02-30{Enter}');
  expect(from).toHaveAccessibleDescription('The calendar has no day 2024-02-30.');
  await userEvent.clear(from);
  await userEvent.type(from, '1848-03-18{Enter}');
  expect(from).toHaveAccessibleDescription('Choose a day from 1 January 1949 to 31 December 2100.');
  await userEvent.clear(from);
  await userEvent.type(from, '2024-02-29{Enter}');
  expect(address()).toBe('/?from=2024-02-29');
});

it('plays from the start of the range to its end, and stops there', () => {
  vi.useFakeTimers();
  const { address, history } = open('from=2025-01-01&to=2025-07-01&on=2025-07-01');
  fireEvent.click(screen.getByRole('button', { name: 'Play' }));
  expect(address()).toContain('on=2025-01-01');
  act(() => void vi.advanceTimersByTime(700));
  expect(address()).toContain('on=2025-03-01');
  act(() => void vi.advanceTimersByTime(700));
  act(() => void vi.advanceTimersByTime(700));
  act(() => void vi.advanceTimersByTime(700));
  expect(address()).toContain('on=2025-07-01');
  expect(screen.getByRole('button', { name: 'Play' })).toBeVisible();
  expect(history).toHaveLength(2);
});

it('shows one day at each press where motion is not wanted', async () => {
  vi.stubGlobal('matchMedia', media('reduced-motion'));
  const { address } = open('from=2025-01-01&on=2025-01-01');
  await userEvent.click(screen.getByRole('button', { name: 'Step' }));
  expect(address()).toContain('on=2025-03-01');
  expect(screen.queryByRole('button', { name: 'Pause' })).not.toBeInTheDocument();
});

it('finds Türkiye by Turkey and chooses it by Enter', async () => {
  const { address } = open();
  const panel = await openPanel('Members and groups');
  await userEvent.type(panel.getByRole('searchbox', { name: 'Find a member', hidden: true }), 'turkey{Enter}');
  expect(address()).toBe('/?members=TUR');
  expect(panel.getByRole('checkbox', { name: 'Türkiye', hidden: true })).toBeChecked();
});

it('chooses groups, shows them as chips, and lets them go', async () => {
  const { address } = open();
  const panel = await openPanel('Members and groups');
  await userEvent.click(panel.getByRole('button', { name: 'Nordic', hidden: true }));
  expect(address()).toBe('/?groups=nordic');
  await userEvent.click(panel.getByRole('button', { name: 'Remove Nordic', hidden: true }));
  expect(address()).toBe('/');
});

it('keeps one service at least', async () => {
  const { address } = open('services=launch');
  const panel = await openPanel('Services');
  await userEvent.click(panel.getByRole('checkbox', { name: /Launch services/, hidden: true }));
  expect(panel.getByRole('checkbox', { name: /Launch services/, hidden: true })).toBeChecked();
  await userEvent.click(panel.getByRole('button', { name: 'Core', hidden: true }));
  expect(address()).toBe('/');
});

it('changes the rules, and says what an institution does not change', async () => {
  const { address } = open();
  const panel = await openPanel('Rules');
  await userEvent.click(panel.getByRole('checkbox', { name: /Binding acts only/, hidden: true }));
  await userEvent.click(panel.getByRole('radio', { name: /When it takes effect/, hidden: true }));
  const stale = panel.getByRole('textbox', { name: 'Stale after, in days', hidden: true });
  await userEvent.clear(stale);
  await userEvent.type(stale, '90{Enter}');
  const institution = panel.getByRole('combobox', { name: 'Evidence of one institution', hidden: true });
  expect(institution).toHaveAccessibleDescription(/never changes how a stance is derived/);
  await userEvent.selectOptions(institution, 'Parliament');
  expect(address()).toBe('/?axis=effective&bindingOnly=true&staleAfterDays=90&institution=parliament');
});

it('says how many members the rules move, beside the changed parts and beside the controls', async () => {
  const seeds = demoSeeds();
  const client = await Client.over(memoryRepository([...seeds.keys()], [...seeds.values()].flat()));
  vi.stubGlobal('fetch', async (path: string) => client.get(path));
  open('bindingOnly=true');
  const words = 'Counting binding acts only: 11 of 32 members stand elsewhere than under the codebook’s default.';
  expect(await screen.findByText(words)).toBeVisible();
  const panel = await openPanel('Rules');
  expect(panel.getByText(words)).toBeInTheDocument();
  await userEvent.click(panel.getByRole('checkbox', { name: /^Binding acts only/, hidden: true }));
  expect(panel.getByText('These are the rules of the codebook.')).toBeInTheDocument();
  expect(screen.queryByText(words)).not.toBeInTheDocument();
});

it('replays what was known on a day, and comes back to now', async () => {
  const { address } = open();
  const panel = await openPanel('Known at');
  await userEvent.type(panel.getByRole('textbox', { name: 'Known on', hidden: true }), '2025-06-01{Enter}');
  expect(address()).toBe('/?knownAt=2025-06-01');
  await userEvent.click(panel.getByRole('button', { name: 'Now', hidden: true }));
  expect(address()).toBe('/');
});

it('turns kinds of event off', async () => {
  const { address } = open();
  const panel = await openPanel('Events');
  await userEvent.click(panel.getByRole('checkbox', { name: 'Sanctions (2)', hidden: true }));
  expect(address()).toBe('/?hide=sanctions');
  expect(screen.getByRole('button', { name: 'Events: 13 of 14 kinds' })).toBeVisible();
});

it('takes back one change, or all of them', async () => {
  const { address } = open('on=2025-06-01&bindingOnly=true&members=DEU');
  const changes = within(screen.getByRole('list', { name: 'Changed parts of the question' }));
  expect(changes.getAllByRole('listitem')).toHaveLength(3);
  await userEvent.click(changes.getByRole('button', { name: 'Remove Day: 1 Jun 2025' }));
  expect(address()).toBe('/?bindingOnly=true&members=DEU');
  expect(screen.getByRole('list', { name: 'Changed parts of the question' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
  expect(address()).toBe('/');
});

it('folds into one button on a narrow screen and opens as a sheet', async () => {
  vi.stubGlobal('matchMedia', media('max-width'));
  open('on=2025-06-01');
  expect(screen.queryByRole('slider')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /^Question 1 June 2025 · Core services · All 32 members/ }));
  const sheet = within(screen.getByRole('dialog', { name: 'Question' }));
  expect(sheet.getByRole('slider', { name: 'Day shown' })).toHaveAttribute('aria-valuetext', '1 June 2025');
  await userEvent.click(sheet.getByText('Members and groups: All 32 members'));
  expect(await sheet.findByRole('searchbox', { name: 'Find a member' })).toBeVisible();
});

it('names what a link asked for in vain until the reader has seen it', async () => {
  open('members=DEU,XXX');
  expect(screen.getByRole('status')).toHaveTextContent('members XXX. The rest is shown.');
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText(/could not be used/)).not.toBeInTheDocument();
});
