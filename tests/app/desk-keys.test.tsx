import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { choose } from '../../src/features/desk/choice.ts';
import { pageOutbox } from '../../src/journal/page-journal.ts';
import { signInAs } from '../../src/queries/session.ts';
import { ANCIENT, ask, connect, open, section, titles } from './desk-bench.tsx';

describe('narrowing', () => {
  it('goes by kind, by a former name, by days, and by whose it is', async () => {
    await signInAs('editor-a');
    open();
    await userEvent.click(await screen.findByRole('button', { name: /^Drafts 5/ }));
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Drafts 5']);
    await userEvent.click(screen.getByRole('checkbox', { name: /^Mine/ }));
    for (const row of within(await section(/^Drafts/)).getAllByRole('listitem'))
      expect(row).toHaveTextContent('Draft by editor-a');
    await userEvent.click(screen.getByRole('checkbox', { name: /^Mine/ }));
    await userEvent.type(screen.getByRole('searchbox', { name: /^Member/ }), 'Turkey');
    for (const title of titles(await section(/^Drafts/))) expect(title).toMatch(/^Türkiye/);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /not checked for/ }), '180 days');
    await userEvent.click(screen.getByRole('button', { name: /^Not checked for 180 days/ }));
    expect(await section(/^Not checked for 180 days/)).toBeVisible();
  });

  it('folds more than 20 of a kind until they are asked for', async () => {
    open();
    const place = await section(/^Not checked/);
    expect(within(place).getAllByRole('listitem')).toHaveLength(20);
    await userEvent.click(within(place).getByRole('button', { name: /^Show all \d+/ }));
    expect(within(place).getAllByRole('listitem').length).toBeGreaterThan(100);
  });
});

const spain = async () => (await ask<{ items: readonly object[] }>('/stances?on=2026-11-22&member=ESP')).items[0];

const first = async () => within(await section(/^Not checked/)).getAllByRole('listitem')[0] ?? expect.fail('no row');

describe('one key', () => {
  it('moves between rows, which are one stop of the Tab key', async () => {
    await signInAs('editor-a');
    choose({ kind: 'draft' });
    open();
    const links = within(await section(/^Drafts/)).getAllByRole('link', { name: /2026/ });
    expect(links.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    links[0]?.focus();
    await userEvent.keyboard('j{ArrowDown}k');
    expect(links[1]).toHaveFocus();
    expect(links[1]).toHaveAttribute('tabindex', '0');
    await userEvent.keyboard('{End}');
    expect(links.at(-1)).toHaveFocus();
    await userEvent.keyboard('s');
    expect((await screen.findAllByText(/nothing to check here/))[0]).toBeVisible();
  });

  it('says that a record still stands: the row leaves, it is told, and the value is no longer stale', async () => {
    await signInAs('editor-a');
    choose({ kind: 'unchecked' });
    open();
    const link = within(await first()).getByRole('link', { name: /^Spain/ });
    expect(await first()).toHaveTextContent('Sets today’s value. Not checked for 368 days');
    expect(await spain()).toMatchObject({ stale: true });
    link.focus();
    await userEvent.keyboard('s');
    await waitFor(() => expect(link).not.toBeInTheDocument());
    expect((await screen.findAllByText(/^Spain, .*: still stands, checked today\.$/))[0]).toBeVisible();
    await waitFor(() => expect(screen.getByText(/checked today$/)).toHaveTextContent('1 checked today'));
    expect(within(await first()).getByRole('link', { name: /\d{4}/ })).toHaveFocus();
    expect(await spain()).toMatchObject({ stale: false });
    expect(await (await pageOutbox()).open()).toEqual([]);
  });

  it('does not put a check over what somebody else has changed since: it says so and waits among the conflicts', async () => {
    await signInAs('editor-a');
    choose({ kind: null, typed: 'Denmark' });
    open();
    await screen.findByText(/self-government open to any provider/);
    await signInAs('editor-b');
    const { revision } = await ask<{ revision: number }>(`/positions/${ANCIENT}`);
    await ask(`/positions/${ANCIENT}/confirm`, {
      method: 'POST',
      headers: { 'if-match': `"${revision}"`, 'content-type': 'application/json' },
      body: JSON.stringify({}),
    });
    await signInAs('editor-a');
    await userEvent.click(within(await first()).getByRole('button', { name: 'Still stands' }));
    expect(
      (await screen.findAllByText(/^Denmark, .*: the check was not accepted\. Somebody else changed it/))[0],
    ).toBeVisible();
    expect(await section(/^Conflicts and refusals 1/)).toHaveTextContent('Changed meanwhile by editor-b. Look again');
  });

  it('works without a network, says that it is not sent, and is sent later', async () => {
    await signInAs('editor-a');
    choose({ kind: 'unchecked', typed: 'Denmark' });
    open();
    await screen.findByText(/self-government open to any provider/);
    const row = await first();
    connect(false);
    await userEvent.click(within(row).getByRole('button', { name: 'Still stands' }));
    expect(await screen.findByText(/1 of them not sent yet$/)).toBeVisible();
    await waitFor(async () => expect((await (await pageOutbox()).open())[0]?.attempts).toBeGreaterThan(0));
    expect(row).not.toBeInTheDocument();
    connect(true);
    await waitFor(() => expect(screen.queryByText(/not sent yet$/)).not.toBeInTheDocument());
    const { confirmedOn } = await ask<{ confirmedOn: readonly string[] }>(`/positions/${ANCIENT}`);
    expect(confirmedOn).toEqual(['2026-11-22']);
  });
});
