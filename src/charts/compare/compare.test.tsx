import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Day } from '../../domain/calendar-date.ts';
import { type History, stanceIntervals, stanceOn } from '../../domain/intervals.ts';
import type { CodedPosition } from '../../domain/position.ts';
import { questionWith } from '../../domain/question.ts';
import { rankOf } from '../../domain/scale.ts';
import { everySide, type Side } from '../../domain/side.ts';
import { sidePath, standingOf } from '../../domain/side-standing.ts';
import { codebook, groupList, memberList } from '../../reference/codebook.ts';
import { record } from '../stance-timeline/timeline-fixture.ts';
import { compareLayout, laneY, nearestSide } from './compare-layout.ts';
import type { BothDays, SideOnDays } from './compared-days.ts';
import { type ComparedSide, sideLook } from './compared-side.ts';
import { standingInWords } from './path-words.ts';
import { SidePaths } from './side-paths.tsx';
import { SideStrips } from './side-strips.tsx';
import { stripsLayout } from './strips-layout.ts';

const question = questionWith(codebook);
const range = { from: '2024-01-01', to: '2025-12-31' };
const days: BothDays = { earlier: '2024-03-01', later: '2025-12-31' };
const words = { codebook, subtitle: 'Who stands where?', notice: 'Illustrative data, not real positions', source: 'Made up' }; // prettier-ignore

/** Of the Baltic three one moves, one gains a level, one has none; Norway stays and is carried forward. */
const said: readonly CodedPosition[] = [
  record({ id: 'a1', member: 'EST', statedOn: '2024-02-01', level: 'cautions' }),
  record({ id: 'a2', member: 'EST', statedOn: '2025-06-01', level: 'excludes' }),
  record({ id: 'b1', member: 'LVA', statedOn: '2025-07-01', level: 'limits' }),
  record({ id: 'c1', member: 'NOR', statedOn: '2024-01-15', level: 'permits' }),
];
const sides: readonly Side[] = everySide(memberList, groupList).filter(({ id }) => ['baltic', 'NOR'].includes(id));

function historyOf(iso3: string): History {
  return { accession: '1949-08-24', positions: said.filter(({ member }) => member === iso3) };
}

const over: readonly ComparedSide[] = sides.map((side) => ({
  side,
  path: sidePath(
    side.members.map(({ iso3 }) => stanceIntervals(historyOf(iso3), question, range, codebook)),
    range,
  ),
}));
const onDays: readonly SideOnDays[] = sides.map((side) => ({
  side,
  shifts: side.members.map((member) => ({
    member,
    before: stanceOn(historyOf(member.iso3), question, days.earlier, codebook),
    stance: stanceOn(historyOf(member.iso3), question, days.later, codebook),
  })),
}));

function paths(isApart = false) {
  const onOpenWhy = vi.fn<(member: string, day: Day) => void>();
  const onOpenDay = vi.fn<(day: Day) => void>();
  render(
    <SidePaths
      {...words}
      {...{ range, isApart, onOpenWhy, onOpenDay }}
      sides={over}
      events={[]}
      on={days.later}
      since={days.earlier}
      memberHref={(iso3) => `/${iso3}`}
    />,
  );
  return { onOpenWhy, onOpenDay };
}

/** What is spoken after each key, from the chart's first focus on. */
async function heardOn(...keys: readonly string[]): Promise<readonly string[]> {
  screen.getByRole('application').focus();
  const heard: string[] = [];
  for (const key of keys) {
    await userEvent.keyboard(key);
    heard.push(screen.getByRole('status').textContent);
  }
  return heard;
}

test('a group of which all have a level is said to be, with its ends', () => {
  const stances = ['EST', 'LVA', 'EST'].map((iso3) => stanceOn(historyOf(iso3), question, days.later, codebook));
  const baltic = sides.filter(({ id }) => id === 'baltic');
  expect(baltic.map((side) => standingInWords(side, standingOf(stances), codebook))).toEqual([
    'median Excludes, all 3 with a level, from Limits to Excludes',
  ]);
});

describe('the sides over time', () => {
  test('are named at the line’s end by letter and name, and a member’s name leads to its page', () => {
    paths();
    const picture = screen.getByRole('application');
    expect(picture).toHaveTextContent('Illustrative data, not real positions');
    expect(picture).toHaveTextContent('Baltic, median of 3');
    expect(screen.getByRole('link', { name: 'Norway' })).toHaveAttribute('href', '/NOR');
    expect(screen.queryByRole('link', { name: 'Baltic' })).not.toBeInTheDocument();
  });

  test('are spoken step by step: median, how many have a level, and how far apart they are', async () => {
    const { onOpenWhy, onOpenDay } = paths();
    expect(await heardOn('{ArrowDown}', '{ArrowRight}', '{End}', '{ArrowDown}')).toEqual([
      'Baltic: none of 3 has a level, 1 Jan 2024 to 31 Jan 2024',
      'Baltic: median Cautions, 1 of 3 with a level, 1 Feb 2024 to 31 Jan 2025',
      'Baltic: median between Limits and Excludes, 2 of 3 with a level, from Limits to Excludes, 1 Jul 2025 to 31 Dec 2025',
      'Norway: Permits, carried forward, 15 Jan 2025 to 31 Dec 2025',
    ]);
    await userEvent.keyboard('{Enter}');
    expect(onOpenWhy).toHaveBeenCalledWith('NOR', '2025-01-15');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(onOpenDay).toHaveBeenCalledWith('2024-02-01');
  });

  test('are told in a sentence for the chosen day and in a table by date of change', async () => {
    paths();
    expect(
      screen.getByText(
        'On 31 December 2025. Baltic: median between Limits and Excludes, 2 of 3 with a level, from Limits to Excludes; Norway: Permits, carried forward.',
        { selector: 'figcaption' },
      ),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.firstChild?.textContent)).toEqual(
      ['1 Jan 2024', '15 Jan 2024', '1 Feb 2024', '15 Jan 2025', '1 Feb 2025', '1 Jun 2025', '1 Jul 2025'], // prettier-ignore
    );
    expect(rows[5]).toHaveTextContent('median Excludes, 1 of 3 with a level');
  });

  test('apart have one panel each, with the same days and the same heights for the same levels', () => {
    const spec = { sides: over, isApart: true, range, events: [] };
    const [a, b] = compareLayout(spec, 1200).panels;
    if (a === undefined || b === undefined) throw new Error('two panels');
    expect(a.plot.scale.width).toBe(b.plot.scale.width);
    expect(a.y).toBe(b.y);
    expect(laneY(6, a.plot)).toBe(laneY(6, b.plot));
    expect(compareLayout(spec, 360).panels.map(({ x }) => x)).toEqual([0, 0]);
  });

  test('take no room for levels where no side has one', () => {
    const empty = over.map((one) => ({
      ...one,
      path: one.path.map((step) => ({ ...step, median: null, span: null })),
    }));
    const [panel] = compareLayout({ sides: empty, isApart: true, range, events: [] }, 1200).panels;
    expect(panel?.isEmpty).toBe(true);
    expect((panel?.plot.bottom ?? 0) - (panel?.plot.top ?? 0)).toBeLessThan(50);
  });

  test('end between two levels where their median lies between them', () => {
    const between = over.map((one) => ({
      ...one,
      path: one.path.map((step) => ({ ...step, median: { lower: 'permits', upper: 'limits', of: 2 } as const })),
    }));
    const [panel] = compareLayout({ sides: between, isApart: true, range, events: [] }, 1200).panels;
    if (panel === undefined) throw new Error('no panel');
    expect(panel.sides[0]?.end).toBeCloseTo((laneY(2, panel.plot) + laneY(5, panel.plot)) / 2);
  });

  test('lie within their panel at any width, each with its own letter and dashes', () => {
    for (const width of [320, 640, 1280, 1920]) {
      const { panels, height } = compareLayout({ sides: over, isApart: false, range, events: [] }, width);
      for (const { plot, sides: placed, y } of panels) {
        expect(y + plot.height).toBeLessThanOrEqual(height);
        for (const { labelY } of placed) {
          expect(labelY).toBeGreaterThan(plot.top);
          expect(labelY).toBeLessThan(plot.bottom);
        }
      }
    }
    const looks = [0, 1, 2, 3, 4, 5].map(sideLook);
    expect(new Set(looks.map(({ letter }) => letter)).size).toBe(6);
    expect(new Set(looks.map(({ dashes }) => dashes)).size).toBe(6);
  });

  test('raise the side whose line is nearest to the pointer', () => {
    const [panel] = compareLayout({ sides: over, isApart: false, range, events: [] }, 1200).panels;
    if (panel === undefined) throw new Error('a panel');
    expect(nearestSide(panel, '2025-12-01', laneY(rankOf('permits'), panel.plot))?.side.id).toBe('NOR');
    expect(nearestSide(panel, '2025-12-01', laneY(rankOf('excludes'), panel.plot))?.side.id).toBe('baltic');
  });
});

function strips(both = days) {
  const onOpenWhy = vi.fn<(member: string, day: Day) => void>();
  render(<SideStrips {...words} sides={onDays} days={both} onOpenWhy={onOpenWhy} />);
  return onOpenWhy;
}

describe('the sides on two days', () => {
  test('are spoken by level with count, share and names, and a single member opens', async () => {
    const onOpenWhy = strips();
    expect(await heardOn('{ArrowDown}', '{ArrowRight}', '{ArrowDown}', '{ArrowDown}')).toEqual([
      'Baltic on 1 Mar 2024: 1 of 3 Cautions (33\u00a0%): Estonia',
      'Baltic on 1 Mar 2024: 2 of 3 Not researched (67\u00a0%): Latvia and Lithuania',
      'Baltic on 31 Dec 2025: 1 of 3 Excludes (33\u00a0%): Estonia',
      'Norway on 1 Mar 2024: Permits',
    ]);
    await userEvent.keyboard('{Enter}');
    expect(onOpenWhy).toHaveBeenCalledWith('NOR', '2024-03-01');
  });

  test('say in words what became of the median and of the members', () => {
    strips();
    const sentence =
      'On 1 March 2024 and on 31 December 2025. Baltic, median: Cautions, then between Limits and Excludes; 1 to a more restrictive level, 2 without a level on one day or both. Norway, level: Permits on both days.';
    expect(screen.getByText(sentence, { selector: 'figcaption' })).toBeInTheDocument();
  });

  test('stand in the table with counts, shares, median and moves', async () => {
    strips();
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent)); // prettier-ignore
    expect(rows.map((cells) => cells.join('|').replaceAll('\u00a0', ' '))).toEqual([
      'Side|On|Members|Welcomes|Permits|Reviewing|Cautions|Limits|Excludes|Not researched|Median or level|More restrictive|Less restrictive|Same level|No level to compare',
      'Baltic|1 Mar 2024|3|0|0|0|1 (33 %)|0|0|2 (67 %)|Cautions||||',
      'Baltic|31 Dec 2025|3|0|0|0|0|1 (33 %)|1 (33 %)|1 (33 %)|between Limits and Excludes|1|0|0|2',
      'Norway|1 Mar 2024|1|0|1 (100 %)|0|0|0|0|0|Permits||||',
      'Norway|31 Dec 2025|1|0|1 (100 %)|0|0|0|0|0|Permits|0|0|1|0',
    ]);
  });

  test('of one day alone have one strip each, and no moves', () => {
    strips({ earlier: days.later, later: days.later });
    expect(screen.getByRole('heading', { name: 'On one day' })).toBeInTheDocument();
    expect(
      screen.getByText('On 31 December 2025. Baltic, median: between Limits and Excludes. Norway, level: Permits.', {
        selector: 'figcaption',
      }),
    ).toBeInTheDocument();
  });

  test('fill their whole length, whatever the width', () => {
    for (const width of [320, 1280]) {
      const { blocks, length } = stripsLayout(onDays, days, codebook, width);
      for (const { segments } of blocks.flatMap(({ strips: placed }) => placed)) {
        expect(segments.reduce((sum, segment) => sum + segment.width, 0)).toBeCloseTo(length);
      }
    }
  });
});
