import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryService } from '../../../mocks/node.ts';
import { positionSchema } from '../../contract/position.ts';
import { revisionPageSchema } from '../../contract/revisions.ts';
import { signInAs } from '../../queries/session.ts';
import { OpeningContext } from '../../question/use-view.ts';
import { ReviewPage } from './review-page.tsx';

configure({ asyncUtilTimeout: 5000 });

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;
const AT = '/api/datasets/illustrative/positions';
/** A published record of the illustrative set, and what is done to it. */
const ID = 'ill-ltu-03';

beforeEach(async () => {
  const service = await memoryService();
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) =>
    service(new Request(new URL(path, 'http://x.test'), init)),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

async function open(as: string | null, id = ID) {
  cleanup();
  if (as !== null) await signInAs(as);
  window.history.replaceState(null, '', `/review/${id}`);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <OpeningContext value={opening}>
        <ReviewPage id={id} />
      </OpeningContext>
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { level: 1, name: /^Review: |^Review$/ });
}

async function revisions(id = ID) {
  return revisionPageSchema.parse(await (await fetch(`${AT}/${id}/revisions`)).json()).items;
}

/** An edit, or an act with what it carries, on the record as it stands. */
async function change(as: string, body: object, act: string | null = null) {
  await signInAs(as);
  const answer = await fetch(act === null ? `${AT}/${ID}` : `${AT}/${ID}/${act}`, {
    method: act === null ? 'PATCH' : 'POST',
    headers: { 'content-type': 'application/json', 'if-match': `"${(await revisions()).at(-1)?.revision}"` },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return positionSchema.parse(await answer.json());
}

const words = async () => (await revisions()).at(-1)?.body.summary ?? '';
const edited = async () =>
  change('editor-a', { summary: `${await words()} It adds a deadline.`, changeNote: 'the deadline' });
const region = (name: string | RegExp) => screen.findByRole('region', { name });

async function inReview() {
  await edited();
  await change('editor-a', {}, 'submit');
}

it('shows what changes word by word, with its source, its effect and what its editor said', async () => {
  await inReview();
  await open('reviewer-r');
  const difference = await region('What changes');
  expect(within(difference).getByRole('row', { name: /^Summary/ })).toHaveTextContent('It adds a deadline.');
  expect(within(difference).getByRole('insertion')).toHaveTextContent('It adds a deadline.');
  expect(within(difference).getByText(/^\d+ fields are the same$/)).toBeVisible();
  expect(await region(/^Sources?$/)).toBeVisible();
  expect(await region('What was said of it')).toHaveTextContent('the deadline');
  expect(await region('What publishing would change on the charts')).toHaveTextContent(/^.*charts.*Lithuania: /);
});

it('does not let its author publish, and says why', async () => {
  await change('reviewer-r', { note: 'Read once more.', changeNote: 'a note' });
  await change('reviewer-r', {}, 'submit');
  await open('reviewer-r');
  const decide = await region('Decide');
  expect(decide).toHaveTextContent('somebody else reviews it');
  expect(within(decide).queryByRole('button', { name: 'Publish' })).not.toBeInTheDocument();
});

it('publishes for another reviewer, says so, and leads on to the member and to the next in review', async () => {
  await inReview();
  await signInAs('editor-a');
  await open('reviewer-r');
  await userEvent.click(within(await region('Decide')).getByRole('button', { name: 'Publish' }));
  const outcome = await screen.findByText(/^Published\. Charts and counts follow it now\./);
  expect(outcome).toHaveFocus();
  expect(within(outcome).getByRole('link', { name: 'Open Lithuania' })).toHaveAttribute('href', '/members/LTU');
  expect((await revisions()).at(-1)).toMatchObject({ operation: 'publish', actor: 'reviewer-r' });
  const next = await screen.findByText(/^Next in review:/);
  expect(within(next).getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^\/review\/ill-/));
});

it('returns with a reason, which the editor then reads', async () => {
  await inReview();
  await open('reviewer-r');
  await userEvent.click(within(await region('Decide')).getByRole('button', { name: 'Return' }));
  await userEvent.type(await screen.findByLabelText(/^Why it goes back/), 'The quote is missing.');
  await userEvent.click(screen.getAllByRole('button', { name: 'Return' }).at(-1) ?? document.body);
  expect(await screen.findByText('Returned to its editor.')).toHaveFocus();
  await open('editor-a');
  expect(await region('What was said of it')).toHaveTextContent('The quote is missing.');
});

it('undoes the newest change in one press, to the letter, and undoes the undoing', async () => {
  const before = (await revisions()).at(-1)?.body;
  await edited();
  const after = (await revisions()).at(-1)?.body;
  await open('editor-a');
  expect(await screen.findByText(/^You edited this record on .*: Summary\.$/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText(/^Undone\. What revision \d+ said is back, as revision \d+, a draft\./)).toHaveFocus();
  expect((await revisions()).at(-1)?.body).toEqual(before);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await vi.waitFor(async () => expect((await revisions()).at(-1)?.body).toEqual(after));
});

it('brings back any older version: a reviewer by a restore, an editor by an edit that says so', async () => {
  await edited();
  const [first] = await revisions();
  await open('editor-b');
  const history = await region('History');
  await userEvent.click(within(history).getByRole('button', { name: 'Restore this version, revision 1' }));
  expect(await screen.findByText(/^What revision 1 said is back/)).toHaveFocus();
  expect((await revisions()).at(-1)).toMatchObject({
    operation: 'edit',
    actor: 'editor-b',
    changeNote: 'Back to revision 1',
    body: first?.body,
  });
  await edited();
  await open('reviewer-s');
  await userEvent.click(
    within(await region('History')).getByRole('button', { name: 'Restore this version, revision 1' }),
  );
  await screen.findByText(/^What revision 1 said is back/);
  expect((await revisions()).at(-1)).toMatchObject({ operation: 'restore', actor: 'reviewer-s', body: first?.body });
});

it('compares any two revisions', async () => {
  await edited();
  await edited();
  await open('editor-b');
  const history = await region('History');
  const newest = (await revisions()).length;
  const between = () => within(history).getByRole('heading', { level: 3 });
  expect(between()).toHaveTextContent(`Revision ${newest - 1} and revision ${newest}`);
  await userEvent.click(within(history).getByRole('radio', { name: 'From revision 1' }));
  expect(between()).toHaveTextContent(`Revision 1 and revision ${newest}`);
  expect(within(history).getByRole('insertion')).toHaveTextContent('It adds a deadline. It adds a deadline.');
  await userEvent.click(within(history).getByRole('radio', { name: 'To revision 1' }));
  expect(history).toHaveTextContent('Both say the same.');
});

it('lets another editor confirm the coding, and tells the one who coded it why not', async () => {
  await inReview();
  await change('reviewer-r', {}, 'publish');
  await open('editor-a');
  expect(await region('Decide')).toHaveTextContent('a second coder, who did not, confirms it');
  await open('editor-b');
  expect(await region('Decide')).toHaveTextContent('I checked its coding against its sources');
  await userEvent.click(screen.getByRole('button', { name: 'Confirm the coding (second coder)' }));
  expect(await screen.findByText(/^Noted: the coding is confirmed by a second coder/)).toHaveFocus();
  expect((await revisions()).at(-1)).toMatchObject({ operation: 'confirm', actor: 'editor-b', coding: 'confirmed' });
  expect(screen.queryByRole('button', { name: /second coder/ })).not.toBeInTheDocument();
});

it('tells a reader what the page is for, and shows no draft', async () => {
  await inReview();
  await fetch('/api/session', { method: 'DELETE' });
  await open(null);
  expect(await region('Who may review')).toHaveTextContent('choose one under “Acting as”');
  expect(screen.queryByText(/It adds a deadline/)).not.toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Decide' })).not.toBeInTheDocument();
  await open(null, 'not-there');
  expect(await screen.findByText('There is no such record here')).toBeVisible();
});
