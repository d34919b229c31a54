import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { demoSeeds } from '../../../mocks/demo-seeds.ts';
import { codedFrom, stateKnownAt } from '../../domain/known-at.ts';
import { trackerOf } from '../../question/tracker.ts';
import { OpeningContext } from '../../question/use-view.ts';
import { viewWith } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';
import { LevelColumns } from './level-columns.tsx';

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;
const positions = [...Map.groupBy(demoSeeds().get('illustrative') ?? [], ({ id }) => id).values()].flatMap(
  (history) => {
    const state = stateKnownAt(history, null);
    return state?.published ? [codedFrom(state, state.published)] : [];
  },
);
const { rows } = trackerOf(positions, viewWith(opening, {}), codebook);

function Board({ shown = rows }: { readonly shown?: typeof rows }) {
  return (
    <OpeningContext value={opening}>
      <LevelColumns rows={shown} />
      <button type="button">What follows</button>
    </OpeningContext>
  );
}

const tiles = () => within(screen.getByRole('toolbar', { name: 'Members by level' })).getAllByRole('button');

describe('the tiles of all members', () => {
  beforeEach(() => window.history.replaceState(null, '', '/'));

  test('are one tab stop, and Tab leads past them', async () => {
    render(<Board />);
    expect(tiles()).toHaveLength(32);
    await userEvent.tab();
    expect(tiles()[0]).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'What follows' })).toHaveFocus();
  });

  test('are walked by arrow keys, and the one that was left is come back to', async () => {
    render(<Board />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(tiles()[2]).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    expect(tiles()[2]).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(tiles().at(-1)).toHaveFocus();
  });

  test('say how they are walked', () => {
    render(<Board />);
    expect(screen.getByRole('toolbar')).toHaveAccessibleDescription(
      'Arrow keys move between the members, Enter opens why.',
    );
  });

  test('open why with Enter', async () => {
    render(<Board />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(window.location.search).toContain(`why=${tiles()[1]?.dataset['member']}`);
  });

  test('keep a tab stop when the member that had it is no longer shown', async () => {
    const { rerender } = render(<Board />);
    await userEvent.tab();
    const first = tiles()[0]?.dataset['member'];
    rerender(<Board shown={rows.filter(({ member }) => member.iso3 !== first)} />);
    expect(tiles().filter((tile) => tile.tabIndex === 0)).toEqual([tiles()[0]]);
  });
});
