import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { stanceOn } from '../../domain/intervals.ts';
import { questionWith } from '../../domain/question.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { record } from '../stance-timeline/timeline-fixture.ts';
import type { TileDay, TileDays } from './tile-day.ts';
import { TileMap } from './tile-map.tsx';

const NOTICE = 'Illustrative data, not real positions';
const records = [
  record({ id: 'a', member: 'LTU', statedOn: '2024-02-01', level: 'limits', instrument: 'statute' }),
  record({ id: 'b', member: 'LVA', statedOn: '2024-05-01', level: 'reviewing' }),
  record({ id: 'c', member: 'LVA', statedOn: '2024-09-01', level: 'excludes' }),
];

function on(day: string): TileDay {
  const stances = memberList.map((member) => {
    const history = {
      accession: member.natoAccession,
      positions: records.filter((one) => one.member === member.iso3),
    };
    return [member.iso3, stanceOn(history, questionWith(codebook), day, codebook)] as const;
  });
  return { day, stances: new Map(stances) };
}

function show(days: TileDays, chosen = memberList) {
  const onOpenWhy = vi.fn<(member: string, day: string) => void>();
  render(
    <TileMap
      members={chosen}
      others={memberList.filter((member) => !chosen.includes(member))}
      days={days}
      codebook={codebook}
      subtitle="Position on the core services"
      notice={NOTICE}
      source="A data set"
      onOpenWhy={onOpenWhy}
    />,
  );
  return { onOpenWhy, user: userEvent.setup(), chart: screen.getByRole('application') };
}

const one: TileDays = [on('2024-12-31')];
const two: TileDays = [on('2024-06-01'), on('2024-12-31')];

describe('the map of tiles', () => {
  it('has a tile for each of the 32, the notice and the day in its picture', () => {
    const { chart } = show(one);
    expect(chart).toHaveAccessibleName('Where the 32 stand');
    for (const { iso3 } of memberList) expect(within(chart).getByText(iso3)).toBeInTheDocument();
    expect(within(chart).getAllByText(NOTICE)).toHaveLength(2);
    expect(within(chart).getByText('31 December 2024')).toBeInTheDocument();
  });

  it('is walked geographically, and says each tile', async () => {
    const { chart, user, onOpenWhy } = show(two);
    chart.focus();
    await user.keyboard('{End}{End}{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('status')).toHaveTextContent(
      'Latvia: Excludes on 31 December 2024; on 1 June 2024 Reviewing; changed',
    );
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('status')).toHaveTextContent(/^Lithuania: Limits on 31 December 2024; .*; unchanged/);
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('status')).toHaveTextContent(/^Slovakia/);
    await user.keyboard('{Enter}');
    expect(onOpenWhy).toHaveBeenCalledExactlyOnceWith('SVK', '2024-12-31');
  });

  it('counts in a sentence, and says which way members moved', () => {
    const { chart } = show(two);
    expect(chart).toHaveAccessibleDescription(
      /On 31 December 2024: Excludes 1, Limits 1, Not researched 30\. Since 1 June 2024, 1 of 32 moved to a more restrictive level\./,
    );
  });

  it('marks a move with both letters on the later day only', () => {
    const { chart } = show(two);
    expect(within(chart).getByText(/changed since where outlined/)).toBeInTheDocument();
    const tiles = within(chart)
      .getAllByText('LVA')
      .map((text) => text.parentElement?.textContent);
    expect(tiles.map((text) => text?.replace('Latvia', ''))).toEqual(['LVAR', 'LVARX']);
  });

  it('speaks of outlines only where there are some', () => {
    const { chart } = show([on('2024-10-01'), on('2024-12-31')]);
    expect(within(chart).queryByText(/where outlined/)).not.toBeInTheDocument();
  });

  it('opens why on the day of the tile that was clicked', async () => {
    const { chart, user, onOpenWhy } = show(two);
    await user.click(within(chart).getAllByText('LVA')[0] ?? chart);
    expect(onOpenWhy).toHaveBeenCalledExactlyOnceWith('LVA', '2024-06-01');
  });

  it('shows the same values as a table', async () => {
    const { user } = show(two);
    await user.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.getByRole('row', { name: 'Latvia LVA Reviewing Excludes yes' })).toBeInTheDocument();
    expect(screen.getAllByRole('row')).toHaveLength(33);
  });

  it('keeps the places of members that were not chosen, without a stance', () => {
    const chosen = memberList.filter(({ iso3 }) => iso3 === 'LVA');
    const { chart } = show([{ ...on('2024-12-31'), stances: new Map() }], chosen);
    expect(chart).toHaveAccessibleName('Where Latvia stands');
    expect(within(chart).getByText('EST')).toBeInTheDocument();
    expect(within(chart).getByText('not chosen')).toBeInTheDocument();
    expect(chart).toHaveAccessibleDescription(/There is no member to show\./);
  });
});
