import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, test, vi } from 'vitest';
import { questionWith } from '../../domain/question.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { periodsOf } from '../matrix/periods.ts';
import { record, timelineRows } from '../stance-timeline/timeline-fixture.ts';
import type { Shade } from './coverage-cells.ts';
import { cellText, coverageSections, stepsOf } from './coverage-cells.ts';
import { coverageFace } from './coverage-face.ts';
import { CoverageMatrix } from './coverage-matrix.tsx';
import { Freshness } from './freshness.tsx';

const NOTICE = 'Illustrative data, not real positions';
const words = { subtitle: 'Position on the core services', notice: NOTICE, source: 'A data set' };
const members = memberList.filter(({ iso3 }) => ['LTU', 'LVA', 'SWE'].includes(iso3));
const records = [
  record({ id: 'a', member: 'LTU', statedOn: '2024-02-01', level: 'limits', instrument: 'statute' }),
  record({ id: 'b', member: 'LVA', statedOn: '2024-05', level: 'reviewing', confidence: 'low' }),
];
const range = { from: '2024-01-01', to: '2025-05-20' };

function show(shade: Shade) {
  const onOpenWhy = vi.fn<(member: string, day: string) => void>();
  render(
    <CoverageMatrix
      {...words}
      rows={timelineRows(members, records, range, codebook)}
      positions={records}
      question={questionWith(codebook)}
      range={range}
      on="2024-06-01"
      unit="quarter"
      sort="name"
      groups={[]}
      codebook={codebook}
      shade={shade}
      onOpenWhy={onOpenWhy}
      memberHref={(iso3) => `/members/${iso3}`}
    />,
  );
  return { onOpenWhy, grid: screen.getByRole('grid') };
}

function cellsOf(grid: HTMLElement, member: RegExp): readonly (string | null)[] {
  const row = within(grid).getByRole('row', { name: member });
  return within(row)
    .getAllByRole('gridcell')
    .map((cell) => cell.getAttribute('aria-label'));
}

describe('the coverage matrix', () => {
  it('says of each cell the stance and how old the record behind it is', () => {
    expect(cellsOf(show('age').grid, /^Lithuania/)).toEqual([
      '2: Limits, on a record 59 days old',
      '5: Limits, on a record 5 months old',
      '8: Limits, on a record 8 months old',
      '11: Limits, on a record 11 months old',
      '14: Limits, on a record 14 months old',
      '16: Limits, on a record 16 months old',
    ]);
  });

  it('or how sure its coder was, and whether it is a rule or a word', () => {
    const { grid } = show('strength');
    expect(cellsOf(grid, /^Lithuania/)[0]).toBe('H: Limits, high confidence, a rule');
    expect(cellsOf(grid, /^Latvia/).slice(0, 2)).toEqual(['Not researched', 'L: Reviewing, low confidence, a word']);
  });

  it('names the illustrative words in its caption, and counts the steps in a sentence', () => {
    const { grid } = show('age');
    expect(grid.querySelector('caption')).toHaveTextContent(NOTICE);
    expect(screen.getByRole('figure')).toHaveTextContent(
      'At the end, on 20 May 2025, of 3 members: over 365 days 2, no level 1.',
    );
  });

  it('is one tab stop, walked with arrows, and opens why on the last day of a cell', async () => {
    const { grid, onOpenWhy } = show('age');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toHaveAccessibleName('5: Limits, on a record 5 months old');
    expect(screen.getByText('Lithuania, Q2 2024: 5: Limits, on a record 5 months old')).toBeInTheDocument();
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(onOpenWhy).toHaveBeenCalledExactlyOnceWith('LTU', '2024-06-30');
  });

  it('gives every age one step and every step a tone of its own, whatever the limit', () => {
    for (const limit of [0, 30, 90, 200, 365, 1000, 36_525]) {
      const steps = stepsOf('age', limit);
      expect(new Set(steps.map(({ tone }) => tone)).size).toBe(steps.length);
      for (const age of [0, 1, limit, limit + 1, 40_000]) {
        const ground = { id: '', age, sinceConfirmed: null, confidence: 'high', isRule: false } as const;
        expect(steps.filter(({ has }) => has(ground))).toHaveLength(1);
      }
    }
  });
});

describe('the freshness of the members', () => {
  const list = ['LTU', 'LVA', 'SWE'].map((iso3, i) => {
    const member = memberList.find((one) => one.iso3 === iso3);
    if (member === undefined) throw new Error(iso3);
    return {
      member,
      freshness: { sinceRecord: [40, 800, null][i] ?? null, sinceCheck: [10, null, null][i] ?? null, record: 'a' },
    };
  });

  it('speaks each member, the oldest record first', async () => {
    const onOpenMember = vi.fn<(iso3: string) => void>();
    render(<Freshness {...words} members={list} on="2026-11-22" staleAfterDays={365} onOpenMember={onOpenMember} />);
    screen.getByRole('application').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('status')).toHaveTextContent('Latvia: last record 2.2 years before, not checked since');
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('status')).toHaveTextContent(
      'Lithuania: last record 40 days before, last check 10 days before',
    );
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('status')).toHaveTextContent('Sweden: no position on record, never checked');
    await userEvent.keyboard('{Enter}');
    expect(onOpenMember).toHaveBeenCalledExactlyOnceWith('SWE');
  });

  it('says in a sentence how many are old, and holds the days in a table', async () => {
    render(<Freshness {...words} members={list} on="2026-11-22" staleAfterDays={365} onOpenMember={() => undefined} />);
    expect(screen.getByRole('figure')).toHaveTextContent(
      'On 22 November 2026: 1 of 3 members without a position on record. Of 2 with one, 1 last spoke more than 365 days before; the oldest last record is Latvia’s, 2.2 years. Any record on what is asked counts here, also one that did not set the stance.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows.slice(1)).toEqual([
      'Latvia800not checked since',
      'Lithuania4010',
      'Swedenno positionnot checked since',
    ]);
  });

  it('has words for nobody', () => {
    render(<Freshness {...words} members={[]} on="2026-11-22" staleAfterDays={365} onOpenMember={() => undefined} />);
    expect(screen.getByRole('figure')).toHaveTextContent('There is no member to show.');
  });
});

test('coverage can be taken along: a picture with the notice and every cell, and the words of the cells as a table', async () => {
  const spec = {
    rows: timelineRows(members, records, range, codebook),
    positions: records,
    question: questionWith(codebook),
  };
  const periods = periodsOf(range, 'quarter');
  const sections = coverageSections({ ...spec, range, on: range.to, sort: 'name', groups: [], codebook }, periods);
  const drawn = {
    ...words,
    periods,
    sections,
    hasHeadings: false,
    shade: 'strength',
    steps: stepsOf('strength', 365),
    codebook,
  } as const;
  const face = coverageFace(drawn, 'Confidence', 'A sentence');
  expect(face.table.rows[1]?.slice(0, 2)).toEqual(['Lithuania', 'H: Limits, high confidence, a rule']);
  const text = await face.withPicture((svg) => svg.textContent);
  expect(text).toContain(NOTICE);
  expect(text).toContain('LithuaniaHHHHHH');
  expect(document.querySelector('svg')).toBeNull();
});

test('an age of many years is said in years, because months would not fit the cell', () => {
  const ground = { id: 'a', sinceConfirmed: null, confidence: 'low', isRule: false } as const;
  expect(cellText({ ...ground, age: 3000 }, 'age')).toBe('99');
  expect(cellText({ ...ground, age: 3100 }, 'age')).toBe('8y');
  expect(cellText({ ...ground, age: 3100 }, 'strength')).toBe('L');
});
