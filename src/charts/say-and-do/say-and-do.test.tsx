import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { BINDING_LEVELS } from '../../domain/binding-place.ts';
import { stanceIntervals, stanceOn } from '../../domain/intervals.ts';
import { questionWith } from '../../domain/question.ts';
import { LEVELS } from '../../domain/scale.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { record } from '../stance-timeline/timeline-fixture.ts';
import { SayAndDo } from './say-and-do.tsx';
import { MARK_HEIGHT, sayLayout, stopIn } from './say-layout.ts';
import { sayAndDoSeries } from './say-series.ts';

const ON = '2026-01-01';
const question = questionWith(codebook);
const said = [
  record({ id: 'a1', member: 'NOR', statedOn: '2024-01-01', level: 'permits' }),
  record({
    id: 'a2',
    member: 'NOR',
    statedOn: '2025-05-01',
    level: 'limits',
    instrument: 'statute',
    institution: 'parliament',
  }),
  record({ id: 'b1', member: 'ESP', statedOn: '2025-03-01', level: 'limits' }),
];
const rows = memberList
  .filter(({ iso3 }) => ['NOR', 'ESP', 'ITA'].includes(iso3))
  .map((member) => {
    const positions = said.filter((one) => one.member === member.iso3);
    const history = { accession: member.natoAccession, positions };
    const range = { from: '2023-01-01', to: ON };
    const intervals = stanceIntervals(history, question, range, codebook);
    return { member, positions, intervals, stance: stanceOn(history, question, ON, codebook) };
  });

function chart(trailed: readonly string[] = []) {
  const onOpenWhy = vi.fn<(member: string, day: string) => void>();
  const words = { subtitle: 'Say and do?', notice: 'Illustrative data, not real positions', source: 'Made up' };
  render(<SayAndDo {...words} rows={rows} on={ON} codebook={codebook} trailed={trailed} onOpenWhy={onOpenWhy} />);
  return onOpenWhy;
}

/** How many stops of trails are drawn, with those of the key. */
function stops(): number {
  return screen.getByRole('application').querySelectorAll('circle').length;
}

describe('level against binding strength', () => {
  test('counts who restricts and for how many that binds', () => {
    chart();
    expect(screen.getByRole('application')).toHaveTextContent('Illustrative data, not real positions');
    expect(
      screen.getByText(
        'On 1 January 2026, of the 2 members that have a level, 2 limit or exclude, 1 of them by an act that binds (strength 3 or 4); 1 have no level and no place.',
        { selector: 'figcaption' },
      ),
    ).toBeInTheDocument();
  });

  test('speaks the place, since when, and the places before', async () => {
    const onOpenWhy = chart();
    screen.getByRole('application').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('status')).toHaveTextContent(
      'Norway: limits, legally binding since 1 May 2025. Before: 1, permits, declaratory, advisory or proposed from 1 Jan 2024',
    );
    await userEvent.keyboard('{Enter}');
    expect(onOpenWhy).toHaveBeenCalledWith('NOR', ON);
  });

  test('draws the trail of a chosen member, and of another when it is pointed at', async () => {
    chart(['NOR']);
    expect(stops()).toBe(2);
    expect(screen.getByText('Norway: its place before')).toBeInTheDocument();
    await userEvent.hover(screen.getByText('Spain'));
    expect(stops()).toBe(1);
  });

  test('lists everybody in the table, those without a level last', async () => {
    chart();
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const names = screen.getAllByRole('rowheader').map((cell) => cell.textContent);
    expect(names).toEqual(['Norway', 'Spain', 'Italy']);
  });
});

test('no mark lies over another, and each lies in the column of its level, for members anywhere and any width', () => {
  const anyPlaces = fc.array(
    fc.record({ level: fc.constantFrom(...LEVELS), binding: fc.constantFrom(...BINDING_LEVELS) }),
    { minLength: 1, maxLength: memberList.length },
  );
  const [stance] = rows.map((row) => row.stance);
  if (stance === undefined) throw new Error('no stance');
  fc.assert(
    fc.property(anyPlaces, fc.integer({ min: 330, max: 2500 }), (places, width) => {
      const placed = memberList.slice(0, places.length).map((member, at) => ({
        member,
        stance,
        trail: [],
        since: null,
        place: places[at] ?? { level: 'limits' as const, binding: 0 },
      }));
      const { marks, left, columnWidth } = sayLayout({ placed, shelf: new Map() }, width, []);
      expect(marks).toHaveLength(placed.length);
      for (const [at, mark] of marks.entries()) {
        const column = Math.floor((mark.x - left) / columnWidth);
        expect(LEVELS[column]).toBe(mark.one.place.level);
        expect(mark.x + mark.width).toBeLessThanOrEqual(left + (column + 1) * columnWidth);
        const over = marks.slice(at + 1).filter((other) => {
          const isBeside = other.x >= mark.x + mark.width || mark.x >= other.x + other.width;
          return !isBeside && Math.abs(other.y - mark.y) < MARK_HEIGHT;
        });
        expect(over).toEqual([]);
      }
    }),
  );
});

test('the stops of chosen members stand under the marks of their cells, none over another', () => {
  const [first, second] = rows;
  if (first === undefined || second === undefined) throw new Error('no rows');
  const place = { level: 'limits', binding: 4 } as const;
  const placed = [first, second].map(({ member, stance }) => ({
    member,
    stance,
    place,
    since: null,
    trail: [{ ...place, from: '2024-01-01' }],
  }));
  const trailed = placed.map(({ member }) => member.iso3);
  const layout = sayLayout({ placed, shelf: new Map() }, 390, trailed);
  const stops = layout.trails.map((mark) => stopIn(place, 0, mark, layout.trails, layout).y - 8);
  const foot = Math.max(...layout.marks.map((mark) => mark.y + MARK_HEIGHT));
  expect(Math.min(...stops)).toBeGreaterThan(foot);
  expect(new Set(stops).size).toBe(2);
});

test('a trail has at most five places, the latest ones', () => {
  const levels = ['permits', 'cautions', 'permits', 'cautions', 'permits', 'cautions', 'permits', 'cautions'] as const;
  const positions = levels.map((level, i) =>
    record({ id: `p${i}`, member: 'NOR', statedOn: `2025-0${i + 1}-01`, level }),
  );
  const [member] = memberList;
  if (member === undefined) throw new Error('no member');
  const history = { accession: '1949-08-24', positions };
  const intervals = stanceIntervals(history, question, { from: '2025-01-01', to: ON }, codebook);
  const stance = stanceOn(history, question, ON, codebook);
  const [placed] = sayAndDoSeries([{ member, positions, intervals, stance }], ON, codebook).placed;
  expect(placed?.trail.map(({ from }) => from)).toEqual(['2025-03-01', '2025-04-01', '2025-05-01', '2025-06-01', '2025-07-01']); // prettier-ignore
  expect(placed?.since).toBe('2025-08-01');
});
