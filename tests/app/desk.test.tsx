import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { emptySeeds } from '../../mocks/demo-seeds.ts';
import { memoryService } from '../../mocks/node.ts';
import { choose } from '../../src/features/desk/choice.ts';
import { pageDrafts } from '../../src/journal/page-journal.ts';
import { signInAs } from '../../src/queries/session.ts';
import { ANCIENT, ask, connect, open, put, rowOf, section, serve, titles } from './desk-bench.tsx';

describe('what waits', () => {
  it('is for a reader what is public, counted and without acts, with the way to act', async () => {
    open();
    expect(
      await screen.findByRole('heading', { level: 1, name: /things wait on 22 November 2026.*not checked for/ }),
    ).toBeVisible();
    expect(screen.getByRole('region', { name: 'Who works here' })).toHaveTextContent('choose an editor identity');
    expect(screen.queryByRole('button', { name: 'Still stands' })).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: /^Drafts/ })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Add a position' })).toHaveAttribute('href', '/add');
    expect(screen.getByRole('link', { name: 'Import' })).toHaveAttribute('href', '/import');
  });

  it('names why something was returned, whose a draft is, and who has to publish', async () => {
    await signInAs('editor-a');
    open();
    const returned = await rowOf(/^Returned 1/, /^Returned by reviewer-r/);
    expect(returned).toHaveTextContent('“Illustrative: please say which review is meant”');
    expect(within(returned).getByRole('link', { name: /^Hungary/ })).toHaveAttribute('href', '/edit/ill-hun-d1');
    expect(within(returned).getByRole('link', { name: 'Review' })).toHaveAttribute('href', '/review/ill-hun-d1');
    expect(await section(/^Drafts 5/)).toHaveTextContent('Draft by editor-b');
    expect(await section(/^In review 3/)).toHaveTextContent('written by you. A reviewer has to publish it.');
  });

  it('puts before a reviewer what that one may publish', async () => {
    await signInAs('reviewer-r');
    open();
    const row = within(await section(/^In review/)).getAllByRole('listitem')[0];
    expect(row).toHaveTextContent('You may publish it.');
    expect(within(row ?? document.body).getByRole('link', { name: /2026/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/review\//),
    );
  });

  it('begins with a conflict, in words and with the way to the merge', async () => {
    await signInAs('editor-b');
    const { revision } = await ask<{ revision: number }>(`/positions/${ANCIENT}`);
    await ask(`/positions/${ANCIENT}`, {
      method: 'PATCH',
      headers: { 'if-match': `"${revision}"`, 'content-type': 'application/json' },
      body: JSON.stringify({ note: 'Illustrative: theirs', changeNote: 'Illustrative: a note' }),
    });
    await signInAs('editor-a');
    open();
    const body = { note: 'Illustrative: mine', changeNote: 'Illustrative: a note' };
    await put({ act: 'edit', position: ANCIENT, body, ifMatch: `"${revision}"` });
    const row = await rowOf(/^Conflicts and refusals 1/, /Changed meanwhile by editor-b/);
    expect(row).toHaveTextContent('Open it to see both versions');
    expect(within(row).getByRole('link', { name: /^Denmark, 23 Jan 2019/ })).toHaveAttribute(
      'href',
      `/edit/${ANCIENT}`,
    );
    expect(within(row).queryByRole('button')).not.toBeInTheDocument();
  });

  it('lets go of a refused act that holds no words; the record then waits as before', async () => {
    await signInAs('editor-a');
    choose({ typed: 'Denmark' });
    open();
    await put({ act: 'confirm', position: ANCIENT, ifMatch: '"0"' });
    const row = await rowOf(/^Conflicts and refusals 1/, /“Still stands” not accepted\. Changed meanwhile/);
    await userEvent.click(within(row).getByRole('button', { name: 'Take it back' }));
    expect(titles(await section(/^Not checked/))).toContain('Denmark, 23 Jan 2019, Self-governing territory');
    await waitFor(() => expect(screen.queryByRole('region', { name: /^Conflicts/ })).not.toBeInTheDocument());
    expect(screen.getAllByText(/^Denmark, .*: taken back; nothing was changed\.$/)[0]).toBeVisible();
    expect(document.activeElement?.closest('li')).toHaveTextContent('Denmark');
  });

  it('says since when something is not sent, and whose it is', async () => {
    await signInAs('editor-a');
    open();
    await section(/^Drafts/);
    await put({ act: 'edit', position: ANCIENT, body: { note: 'Illustrative: later' }, by: 'editor-b' });
    const row = await rowOf(/^Not sent yet 1/, /Edit by editor-b, written 22 November 2026, 11:00 UTC/);
    expect(row).toHaveTextContent('sent when editor-b is at the desk again');
  });

  it('lists what was typed and is on this device only, but no form that was left empty', async () => {
    const shelf = await pageDrafts();
    const kept = { form: 'new:illustrative', at: '2026-11-22T09:30:00Z', startedFrom: null };
    await shelf.put({ ...kept, opening: 'one', content: { member: 'TUR', value: 'limits', summary: 'half a' } });
    await shelf.put({ ...kept, opening: 'two', content: { member: '', sources: [{ url: '' }] } });
    await signInAs('editor-a');
    open();
    const place = await section(/^On this device only 1/);
    expect(place).toHaveTextContent(/Türkiye.*half a.*Typed 22 November 2026, 09:30 UTC/);
    expect(within(place).getByRole('link')).toHaveAttribute('href', '/add');
  });

  it('is at least what is on this device, where the service does not answer', async () => {
    connect(false);
    await put({ act: 'edit', position: ANCIENT, body: { member: 'DNK', note: 'Illustrative: later' } });
    open();
    expect(
      await screen.findByRole('heading', { level: 1, name: /^At least 1 thing waits on .*not sent/ }),
    ).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('The published records, who is at the desk, the data sets');
    expect(await section(/^Not sent yet 1/)).toHaveTextContent(/Denmark.*Edit by editor-a/);
  });

  it('is nothing where nothing is on record, and says what that means', async () => {
    await serve(await memoryService(emptySeeds()));
    await signInAs('editor-a');
    open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Nothing waits on 22 November 2026.' })).toBeVisible();
    expect(screen.getByText('The queue is empty')).toBeVisible();
  });

  it('is shown without acts in a set that is only read, with the coding that waits for a second coder', async () => {
    await signInAs('editor-a');
    open('?dataset=documented');
    expect(await screen.findByRole('region', { name: 'Only to read' })).toHaveTextContent('can only be read here');
    await userEvent.click(await screen.findByRole('button', { name: /^Coding to confirm \d+/ }));
    const place = await section(/^Coding to confirm/);
    expect(place).toHaveTextContent('Coding provisional');
    expect(screen.queryByRole('button', { name: 'Still stands' })).not.toBeInTheDocument();
  });
});
