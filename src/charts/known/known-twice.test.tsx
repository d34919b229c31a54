import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { stanceOn } from '../../domain/intervals.ts';
import { questionWith } from '../../domain/question.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { record } from '../stance-timeline/timeline-fixture.ts';
import { knownLayout, knownRows, type MemberTwice } from './known-layout.ts';
import { KnownTwice } from './known-twice.tsx';

const names = { before: 'known 1 June 2025', after: 'known now' };
const words = {
  codebook,
  names,
  subtitle: 'Position',
  notice: 'Illustrative data, not real positions',
  source: 'Made up',
};

function stanceOf(iso3: string, level: 'permits' | 'limits' | null) {
  const positions = level === null ? [] : [record({ member: iso3, statedOn: '2026-01-01', level })];
  return stanceOn({ accession: '1949-08-24', positions }, questionWith(codebook), '2026-06-01', codebook);
}

const members: readonly MemberTwice[] = memberList
  .filter(({ iso3 }) => ['NOR', 'ESP', 'LVA'].includes(iso3))
  .map((member) => ({
    member,
    before: stanceOf(member.iso3, member.iso3 === 'ESP' ? null : 'permits'),
    after: stanceOf(member.iso3, member.iso3 === 'NOR' ? 'permits' : 'limits'),
  }));

describe('the picture of two knowledge dates', () => {
  test('speaks each member with both stances, and opens it', async () => {
    const onOpenMember = vi.fn<(iso3: string) => void>();
    render(<KnownTwice {...words} members={members} onOpenMember={onOpenMember} />);
    expect(screen.getByRole('application')).toHaveTextContent('Illustrative data, not real positions');
    screen.getByRole('application').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('status')).toHaveTextContent('Latvia: Permits as known 1 June 2025, Limits as known now');
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('status')).toHaveTextContent(
      'Spain: Not researched as known 1 June 2025, Limits as known now',
    );
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('status')).toHaveTextContent('Norway: Permits on both');
    await userEvent.keyboard('{Enter}');
    expect(onOpenMember).toHaveBeenCalledExactlyOnceWith('NOR');
  });

  test('says in a sentence who stands elsewhere, and holds both stances in a table', async () => {
    render(<KnownTwice {...words} members={members} onOpenMember={() => undefined} />);
    expect(screen.getByRole('figure')).toHaveTextContent(
      '2 of 3 members stand elsewhere: Limits 0 and then 2, Permits 2 and then 1, Not researched 1 and then 0.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(
      screen
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.textContent),
    ).toEqual(['LatviaPermitsLimits', 'SpainNot researchedLimits', 'NorwayPermitsPermits']);
  });

  test.each([320, 600, 1200, 1900])('keeps every tile in a plot of %i px, and none over another', (width) => {
    const crowd = memberList.map((member) => ({
      member,
      before: stanceOf('NOR', null),
      after: stanceOf('NOR', 'limits'),
    }));
    const layout = knownLayout(knownRows(crowd), width);
    const places = [...layout.before, ...layout.after].map(({ x, y }) => `${x},${y}`);
    expect(new Set(places).size).toBe(2 * crowd.length);
    for (const { x, y } of [...layout.before, ...layout.after]) {
      expect(x).toBeGreaterThanOrEqual(18);
      expect(x).toBeLessThanOrEqual(width - 18);
      expect(y).toBeLessThanOrEqual(layout.height - 10);
    }
  });

  test('has words for nobody', () => {
    render(<KnownTwice {...words} members={[]} onOpenMember={() => undefined} />);
    expect(screen.getByRole('figure')).toHaveTextContent('There is no member to show.');
  });
});
