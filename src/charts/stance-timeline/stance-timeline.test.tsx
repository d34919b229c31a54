import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { codebook, memberList } from '../../reference/codebook.ts';
import { StanceTimeline } from './stance-timeline.tsx';
import { record, timelineRows } from './timeline-fixture.ts';

const range = { from: '2024-01-01', to: '2026-06-30' };
const members = memberList.filter((member) => ['LTU', 'LVA'].includes(member.iso3));
const records = [
  record({ id: 'a', member: 'LTU', statedOn: '2024-02-01', level: 'limits', instrument: 'statute' }),
  record({ id: 'b', member: 'LVA', statedOn: '2024-05', level: 'reviewing' }),
];
const NOTICE = 'Illustrative data, not real positions';

function show(notice: string | null = NOTICE) {
  const onOpenWhy = vi.fn<(member: string, day: string) => void>();
  render(
    <StanceTimeline
      rows={timelineRows(members, records, range, codebook)}
      range={range}
      on="2024-06-01"
      codebook={codebook}
      events={[{ id: 'e', on: '2024-07-10', title: 'A summit', kind: 'context' }]}
      sort="name"
      subtitle="Position on the core services"
      notice={notice}
      source="A data set"
      onOpenWhy={onOpenWhy}
      memberHref={(iso3) => `/member/${iso3}`}
    />,
  );
  return { onOpenWhy, user: userEvent.setup(), chart: screen.getByRole('application', { name: 'Stance timeline' }) };
}

describe('the stance timeline', () => {
  it('is described by its sentence', () => {
    const { chart } = show();
    expect(chart).toHaveAccessibleDescription(/On 1 June 2024, of 2 members: Limits 1, Reviewing 1\./);
  });

  it('carries the words of the illustrative set inside its picture, twice', () => {
    const { chart } = show();
    expect(within(chart).getAllByText(NOTICE)).toHaveLength(2);
  });

  it('has none of these words for the documented set', () => {
    show(null);
    expect(screen.queryByText(/illustrative/i)).not.toBeInTheDocument();
  });

  it('speaks each mark that the arrows reach', async () => {
    const { user } = show();
    await user.tab();
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('status')).toHaveTextContent('Latvia: Not researched, 1 Jan 2024 to 30 Apr 2024');
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('status')).toHaveTextContent(
      /^Latvia: Reviewing, May 2024 to .*Set by .*\(Foreign ministry\)/,
    );
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('status')).toHaveTextContent(/^Lithuania: Limits, 1 Feb 2024 to/);
  });

  it('opens why with Enter, and is silent after Escape has let go', async () => {
    const { user, onOpenWhy } = show();
    await user.tab();
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    expect(onOpenWhy).toHaveBeenCalledExactlyOnceWith('LVA', '2024-05-01');
    expect(screen.getByRole('status')).toHaveTextContent(/Opened\.$/);
    await user.keyboard('{Escape}{Escape}');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('turns into a table with T, and back with the button', async () => {
    const { user } = show();
    await user.tab();
    await user.tab();
    await user.keyboard('t');
    const table = screen.getByRole('table', { name: new RegExp(NOTICE) });
    expect(within(table).getByRole('row', { name: /Lithuania 1 Feb 2024 .* Limits/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.getByRole('application')).toBeVisible();
  });

  it('links each name to its member', () => {
    const { chart } = show();
    expect(within(chart).getByRole('link', { name: 'Latvia' })).toHaveAttribute('href', '/member/LVA');
  });
});
