import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { codebook, memberList } from '../../reference/codebook.ts';
import { record, timelineRows } from '../stance-timeline/timeline-fixture.ts';
import { Matrix, type MatrixProps } from './matrix.tsx';

const NOTICE = 'Illustrative data, not real positions';
const members = memberList.filter((member) => ['LTU', 'LVA', 'SWE'].includes(member.iso3));
const records = [
  record({ id: 'a', member: 'LTU', statedOn: '2024-02-01', level: 'limits', instrument: 'statute' }),
  record({ id: 'b', member: 'LTU', statedOn: '2025-01-10', level: 'permits' }),
  record({ id: 'c', member: 'LVA', statedOn: '2024-05', level: 'reviewing' }),
];

function show(asked: Partial<MatrixProps> = {}) {
  const onOpenWhy = vi.fn<(member: string, day: string) => void>();
  const range = asked.range ?? { from: '2024-01-01', to: '2025-05-20' };
  render(
    <Matrix
      rows={timelineRows(members, records, range, codebook)}
      range={range}
      on="2024-06-01"
      unit="quarter"
      sort="name"
      groups={[]}
      codebook={codebook}
      subtitle="Position on the core services"
      notice={NOTICE}
      source="A data set"
      onOpenWhy={onOpenWhy}
      memberHref={(iso3) => `/members/${iso3}`}
      {...asked}
    />,
  );
  return { onOpenWhy, user: userEvent.setup(), grid: screen.getByRole('grid') };
}

describe('the matrix', () => {
  it('is a table of members by quarters, each header naming its year', () => {
    const { grid } = show();
    const columns = within(grid).getAllByRole('columnheader');
    expect(columns.map((header) => header.getAttribute('aria-label') ?? header.textContent)).toEqual([
      'Member',
      'Q1 2024',
      'Q2 2024',
      'Q3 2024',
      'Q4 2024',
      'Q1 2025',
      'Q2 2025, to 20 May 2025',
    ]);
    expect(within(grid).getAllByRole('rowheader')).toHaveLength(3);
  });

  it('says in each cell the level at its end, what stands against it, and what changed within', () => {
    const { grid } = show();
    const row = within(grid).getByRole('row', { name: /^Lithuania/ });
    expect(
      within(row)
        .getAllByRole('gridcell')
        .map((cell) => cell.getAttribute('aria-label')),
    ).toEqual([
      'Limits; changed on 1 Feb 2024 from Not researched to Limits',
      'Limits',
      'Limits',
      'Limits',
      'Limits, carried forward, rule against a later word',
      'Limits, carried forward, rule against a later word',
    ]);
  });

  it('names the illustrative words, its question and its source in its caption', () => {
    const { grid } = show();
    expect(grid.querySelector('caption')).toHaveTextContent(
      `${NOTICE}. Position on the core services. The last column ends on 20 May 2025. A data set`,
    );
  });

  it('counts in a sentence who stood where at the end', () => {
    show();
    expect(screen.getByRole('figure', { name: 'Stances at the end of each quarter' })).toHaveTextContent(
      /At the end, on 20 May 2025, of 3 members: Limits 1, Reviewing 1, Not researched 1\. In 2 of 6 quarters somebody changed\./,
    );
  });

  it('is one tab stop, walked with arrows, and opens why on the last day of a cell', async () => {
    const { user, grid, onOpenWhy } = show();
    await user.tab();
    expect(within(grid).getByRole('link', { name: 'Latvia, LVA' })).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toHaveAccessibleName('Limits');
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(onOpenWhy).toHaveBeenCalledExactlyOnceWith('LTU', '2024-06-30');
    await user.keyboard('{End} ');
    expect(onOpenWhy).toHaveBeenLastCalledWith('LTU', '2025-05-20');
    await user.tab();
    expect(grid).not.toContainElement(document.activeElement instanceof HTMLElement ? document.activeElement : null);
  });

  it('opens why with a click, and says a hovered cell in a line', async () => {
    const { user, grid, onOpenWhy } = show();
    const row = within(grid).getByRole('row', { name: /^Latvia/ });
    const cell = within(row).getAllByRole('gridcell')[1] ?? row;
    await user.hover(cell);
    expect(
      screen.getByText('Latvia, Q2 2024: Reviewing; changed on 1 May 2024 from Not researched to Reviewing'),
    ).toBeInTheDocument();
    await user.click(cell);
    expect(onOpenWhy).toHaveBeenCalledExactlyOnceWith('LVA', '2024-06-30');
  });

  it('names the groups above their members where it is sorted by them', () => {
    const groups = [{ id: 'baltic', name: 'Baltic', note: '', members: ['LTU', 'LVA'] }];
    const { grid } = show({ sort: 'group', groups });
    const names = within(grid)
      .getAllByRole('row')
      .map((row) => row.querySelector('th')?.textContent ?? '');
    expect(names.slice(2)).toEqual(['Baltic', 'LatviaLVA', 'LithuaniaLTU', 'Other members', 'SwedenSWE']);
  });

  it('shows the latest columns of a range that is too long, and says so', () => {
    const range = { from: '1990-01-01', to: '2025-05-20' };
    const rows = timelineRows(members.slice(0, 1), records, range, codebook);
    const { grid } = show({ rows, range, unit: 'month' });
    expect(grid.querySelector('caption')).toHaveTextContent(
      'Only the latest 160 of 425 months; choose a shorter range to see the others.',
    );
    expect(grid.querySelectorAll('th[scope="col"]')).toHaveLength(161);
  });

  it('says what to do where nobody is chosen', () => {
    render(<Matrix {...emptyMatrix} />);
    expect(screen.getByRole('figure')).toHaveTextContent('There is no member to show.');
  });
});

const emptyMatrix: MatrixProps = {
  rows: [],
  range: { from: '2024-01-01', to: '2024-06-30' },
  on: '2024-06-01',
  unit: 'month',
  sort: 'level',
  groups: [],
  codebook,
  subtitle: '',
  notice: null,
  source: '',
  onOpenWhy: () => undefined,
  memberHref: () => '',
};
