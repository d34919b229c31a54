import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoSeeds } from '../../../mocks/demo-seeds.ts';
import { codedFrom, stateKnownAt } from '../../domain/known-at.ts';
import { OpeningContext, useView } from '../../question/use-view.ts';
import { compareSentence } from './compare-sentence.ts';
import { comparedOf } from './compared.ts';
import { Comparison } from './comparison.tsx';

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;
const positions = [...Map.groupBy(demoSeeds().get('illustrative') ?? [], ({ id }) => id).values()].flatMap(
  (history) => {
    const state = stateKnownAt(history, null);
    return state?.published ? [codedFrom(state, state.published)] : [];
  },
);

/** So that no test waits for the code of a chart. */
beforeAll(async () => {
  await import('../../charts/compare/side-paths.tsx');
  await import('../../charts/compare/side-strips.tsx');
});

function Page() {
  const { view } = useView();
  return (
    <>
      <h1>{compareSentence(comparedOf(positions, view), view, opening.opensOn)}</h1>
      <Comparison positions={positions} />
    </>
  );
}

/** The page's own part at an address; gives the address as it is. */
function open(search: string) {
  history.replaceState(null, '', `/compare?${search}`);
  render(
    <OpeningContext value={opening}>
      <Suspense>
        <Page />
      </Suspense>
    </OpeningContext>,
  );
  return () => location.search;
}

describe('the page', () => {
  test('of nobody says what a side is, and begins with a common comparison', async () => {
    const address = open('');
    expect(await screen.findByText('A comparison needs sides.')).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'Small multiples of all 32' })[0]).toHaveAttribute('href', '/steps');
    const [preset] = screen.getAllByRole('button', { name: 'Baltic and Visegrád Group' });
    if (preset === undefined) throw new Error('no preset');
    await userEvent.click(preset);
    expect(address()).toBe('?sides=baltic,v4');
    expect(await screen.findByRole('heading', { name: 'Over time, on the same axes' })).toBeInTheDocument();
  });

  test('a range turned round in the address is dropped, and the sides stand over the usual one', async () => {
    open('sides=baltic,v4&from=2026-01-01&to=2020-01-01');
    await screen.findByRole('heading', { name: 'Before and after' });
    const [tableOfPaths] = screen.getAllByRole('button', { name: 'Table' });
    if (tableOfPaths === undefined) throw new Error('no table');
    await userEvent.click(tableOfPaths);
    expect(screen.getByRole('table', { name: /from 1 January 2019 to 22 November 2026/ })).toBeInTheDocument();
  });

  test('one event sets both days, and says what they are to it', async () => {
    const address = open('sides=baltic,v4');
    await screen.findByRole('heading', { name: 'Before and after' });
    const field = screen.getByRole('combobox', { name: 'Before and after an event' });
    await userEvent.selectOptions(field, 'memo-2025');
    expect(address()).toContain('on=2025-07-20');
    expect(address()).toContain('since=2025-04-20');
    expect(screen.getByText(/20 April 2025 is the day before the event/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: '30' }));
    expect(address()).toContain('on=2025-05-21');
  });

  test('an event outside the range is said to be, and one press widens the range', async () => {
    const address = open('sides=baltic,v4&to=2024-01-01&on=2023-01-01');
    await screen.findByRole('heading', { name: 'Before and after' });
    const field = screen.getByRole('combobox', { name: 'Before and after an event' });
    await userEvent.selectOptions(field, 'memo-2025');
    expect(screen.getByText(/lies after the days shown, 1 January 2019 to 1 January 2024/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Widen the range to it' }));
    expect(address()).toContain('to=2025-07-20');
    expect(address()).toContain('since=2025-04-20');
  });

  test('a side is taken back by its chip, and stands apart on request', async () => {
    const address = open('sides=baltic,v4');
    await screen.findByRole('heading', { name: 'Before and after' });
    await userEvent.click(screen.getByRole('radio', { name: 'Side by side' }));
    expect(await screen.findByRole('heading', { name: 'Side by side over time' })).toBeInTheDocument();
    const chips = screen.getByRole('list', { name: 'Sides compared' });
    await userEvent.click(within(chips).getByRole('button', { name: 'Remove Baltic' }));
    expect(address()).toBe('?sides=v4&layout=apart');
    expect(screen.getByText('One side is shown. A second makes it a comparison.')).toBeInTheDocument();
  });
});
