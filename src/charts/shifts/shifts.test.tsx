import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { beforeAndAfter } from '../../domain/event-window.ts';
import { type History, stanceIntervals, stanceOn } from '../../domain/intervals.ts';
import type { CodedPosition } from '../../domain/position.ts';
import { questionWith } from '../../domain/question.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { record } from '../stance-timeline/timeline-fixture.ts';
import type { AlignedRow } from './aligned-series.ts';
import { relativeTicks } from './aligned-series.ts';
import { EventAligned } from './event-aligned.tsx';
import { ShiftArrows } from './shift-arrows.tsx';
import { ShiftMatrix } from './shift-matrix.tsx';
import type { MemberShift } from './shift-words.ts';

const question = questionWith(codebook);
const days = { since: '2025-01-01', on: '2026-01-01' };
const words = { codebook, subtitle: 'What moved?', notice: 'Illustrative data, not real positions', source: 'Made up' };

/** Moves by two levels, moves back by one, stays, gains a level. */
const said: readonly CodedPosition[] = [
  record({ id: 'a1', member: 'NOR', statedOn: '2024-01-01', level: 'permits' }),
  record({ id: 'a2', member: 'NOR', statedOn: '2025-05-01', level: 'cautions' }),
  record({ id: 'b1', member: 'ESP', statedOn: '2024-01-01', level: 'limits' }),
  record({ id: 'b2', member: 'ESP', statedOn: '2025-04-25', level: 'cautions' }),
  record({ id: 'c1', member: 'LVA', statedOn: '2024-01-01', level: 'excludes' }),
  record({ id: 'd1', member: 'ITA', statedOn: '2025-06-01', level: 'reviewing' }),
];
const members = memberList.filter(({ iso3 }) => ['NOR', 'ESP', 'LVA', 'ITA'].includes(iso3));

function historyOf(iso3: string): History {
  const accession = members.find((member) => member.iso3 === iso3)?.natoAccession ?? '1949-08-24';
  return { accession, positions: said.filter(({ member }) => member === iso3) };
}

const shifts: readonly MemberShift[] = members.map((member) => ({
  member,
  before: stanceOn(historyOf(member.iso3), question, days.since, codebook),
  stance: stanceOn(historyOf(member.iso3), question, days.on, codebook),
}));

function picture(): Element {
  const svg = screen.getByRole('application');
  expect(svg.tagName.toLowerCase()).toBe('svg');
  return svg;
}

describe('the matrix of before and after', () => {
  test('counts the members of each cell, and names them when it is walked', async () => {
    const onOpenMember = vi.fn<(iso3: string) => void>();
    render(<ShiftMatrix {...words} shifts={shifts} days={days} onOpenMember={onOpenMember} />);
    expect(picture()).toHaveTextContent('Illustrative data, not real positions');
    screen.getByRole('application').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('status')).toHaveTextContent('1 from permits to cautions: Norway');
    await userEvent.keyboard('{Enter}');
    expect(onOpenMember).toHaveBeenCalledWith('NOR');
  });

  test('says in a sentence how many moved which way, and in a table who', async () => {
    render(<ShiftMatrix {...words} shifts={shifts} days={days} onOpenMember={() => undefined} />);
    const sentence =
      'of 4 members 1 moved to a more restrictive level and 1 to a less restrictive one; 1 gained a level and 0 lost theirs.';
    expect(screen.getByText(new RegExp(sentence), { selector: 'figcaption' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.getByRole('row', { name: 'Permits Cautions 1 Norway' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'Excludes Excludes 1 Latvia' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'No level Reviewing 1 Italy' })).toBeInTheDocument();
  });
});

function arrows(shown: readonly MemberShift[]) {
  return <ShiftArrows {...words} shifts={shown} days={days} onOpenMember={() => undefined} />;
}

describe('the arrows', () => {
  test('stand by size of the move, levels gained last, and whoever stayed has none', async () => {
    render(<ShiftArrows {...words} shifts={shifts} days={days} onOpenMember={() => undefined} />);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      'NorwayPermitsCautions2 levels more restrictive',
      'SpainLimitsCautions1 level less restrictive',
      'ItalyNot researchedReviewinga level gained',
    ]);
  });

  test('name the longest move in a sentence only where no other is as long', () => {
    const { rerender } = render(arrows(shifts));
    expect(screen.getByText(/The longest move: Norway/, { selector: 'figcaption' })).toBeInTheDocument();
    const norway = shifts.filter(({ member }) => member.iso3 === 'NOR');
    rerender(arrows(norway.flatMap((shift) => members.map((member) => ({ ...shift, member })))));
    expect(screen.queryByText(/The longest move/, { selector: 'figcaption' })).not.toBeInTheDocument();
  });

  test('are spoken one by one', async () => {
    render(<ShiftArrows {...words} shifts={shifts} days={days} onOpenMember={() => undefined} />);
    screen.getByRole('application').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('status')).toHaveTextContent('Spain: limits to cautions, 1 level less restrictive');
  });
});

describe('before and after an event', () => {
  const event = {
    title: 'A made-up event',
    day: '2025-04-21',
    days: 90,
    range: { from: '2025-01-21', to: '2025-07-20' },
  };
  const rows: readonly AlignedRow[] = members.flatMap((member) => {
    const history = historyOf(member.iso3);
    const change = beforeAndAfter(history, question, { from: '2025-04-20', to: event.range.to }, codebook);
    const intervals = stanceIntervals(history, question, event.range, codebook);
    const evidence = said.filter((one) => one.member === member.iso3);
    return change === null ? [] : [{ member, evidence, intervals, change }];
  });

  function aligned() {
    render(
      <EventAligned
        {...words}
        rows={rows}
        event={event}
        onOpenWhy={() => undefined}
        memberHref={(iso3) => `/${iso3}`}
      />,
    );
  }

  test('says how many moved and who first, and never why', () => {
    aligned();
    expect(picture()).toHaveTextContent('After, not because.');
    expect(picture()).toHaveTextContent('4 days after');
    expect(
      screen.getByText(
        '2 of 3 members with a level the day before moved within 90 days (67 %); the first was Spain, 4 days after. After, not because.',
        { selector: 'figcaption' },
      ),
    ).toBeInTheDocument();
  });

  test('puts the earliest movers first, then those who stayed, then those without a level', () => {
    aligned();
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Spain', 'Norway', 'Latvia', 'Italy']);
  });

  test('gives each member a row of the table', async () => {
    aligned();
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(
      screen.getByRole('row', { name: 'Norway Permits Cautions Permits to Cautions 1 May 2025 10' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('row', { name: /Italy Not researched Reviewing no level to move from/ }),
    ).toBeInTheDocument();
  });

  test('names the days from the event, as far as the range goes', () => {
    expect(relativeTicks(event, false).map((tick) => tick.words)).toEqual([
      '−90 d', '−60 d', '−30 d', 'event', '+30 d', '+60 d', '+90 d',
    ]); // prettier-ignore
    const cut = { ...event, range: { ...event.range, to: '2025-05-21' } };
    expect(relativeTicks(cut, true).map((tick) => tick.words)).toEqual(['−90 d', 'event']);
  });
});
