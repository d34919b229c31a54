import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as fc from 'fast-check';
import { Suspense } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoSeeds } from '../../../mocks/demo-seeds.ts';
import { anyDay, anyQuestion } from '../../../tests/vectors/arbitrary-history.ts';
import { addDays, firstDay } from '../../domain/calendar-date.ts';
import { stanceOn } from '../../domain/intervals.ts';
import { codedFrom, stateKnownAt } from '../../domain/known-at.ts';
import { shiftCells, shiftCodeOf } from '../../domain/shift-cells.ts';
import { trackerOf } from '../../question/tracker.ts';
import { OpeningContext, useView } from '../../question/use-view.ts';
import { type View, viewWith, WINDOW_DAYS } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';
import { eventList } from '../../reference/events.ts';
import { alignedEvent, alignedRows, outsideInWords, rangeAround, windowNotes } from './aligned-event.ts';
import { BeforeAfter } from './before-after.tsx';
import { MovedBetween } from './moved-between.tsx';
import { shiftsSentence } from './shifts-sentence.ts';
import { daysProblem } from '../../question/two-days.ts';

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;
const positions = [...Map.groupBy(demoSeeds().get('illustrative') ?? [], ({ id }) => id).values()].flatMap(
  (history) => {
    const state = stateKnownAt(history, null);
    return state?.published ? [codedFrom(state, state.published)] : [];
  },
);

function asked(patch: Partial<View>) {
  const view = viewWith(opening, patch);
  return { view, rows: trackerOf(positions, view, codebook).rows };
}

function eventOf(id: string) {
  const event = eventList.find((one) => one.id === id);
  if (event === undefined) throw new Error(`no event ${id}`);
  return event;
}

describe('the numbers of the page', () => {
  test('put each member in the cell of its derived stances, for fifty random questions', () => {
    fc.assert(
      fc.property(anyQuestion, anyDay, anyDay, (question, since, on) => {
        const { view, rows } = asked({ ...question, since, on });
        for (const { from, to, shifts } of shiftCells(rows)) {
          for (const { history } of shifts) {
            expect(shiftCodeOf(stanceOn(history, view, since, codebook))).toBe(from);
            expect(shiftCodeOf(stanceOn(history, view, on, codebook))).toBe(to);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('are the derived stances of the day before an event and of the last day seen, for fifty random questions', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        fc.constantFrom(...eventList),
        fc.constantFrom(...WINDOW_DAYS),
        (question, event, days) => {
          const { view, rows } = asked({ ...question, from: '2000-01-01' });
          const aligned = alignedEvent(event, Number(days), view);
          if (aligned === null) throw new Error(`${event.id} is outside`);
          for (const [at, { change }] of alignedRows(rows, aligned, view).entries()) {
            const history = rows[at]?.history ?? { accession: '', positions: [] };
            const before = stanceOn(history, view, addDays(firstDay(event.on), -1), codebook);
            const after = stanceOn(history, view, aligned.range.to, codebook);
            expect([change.before.level, change.before.reason]).toEqual([before.level, before.reason]);
            expect([change.after.level, change.after.reason]).toEqual([after.level, after.reason]);
            expect(change.first?.from ?? before.level).toBe(before.level);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('the sentence', () => {
  test('counts who moved which way', () => {
    const { view, rows } = asked({ since: '2025-01-01' });
    expect(shiftsSentence(rows, view, '2026-11-22')).toBe(
      'Between 1 January 2025 and 22 November 2026, 29 of 32 members moved: 28 to a more restrictive level, 1 to a less restrictive one.',
    );
  });

  test('says that a later day is carried on, and what else is asked', () => {
    const { view, rows } = asked({ since: '2026-11-22', on: '2030-01-01', members: ['NOR'], axis: 'effective' });
    expect(shiftsSentence(rows, view, '2026-11-22')).toMatch(
      /^Between 22 November 2026 and 1 January 2030, as carried on from 22 November 2026, .* \(by the date of effect\)\.$/,
    );
  });

  test('tells levels gained from moves', () => {
    const { view, rows } = asked({ since: '2010-01-01', members: ['NOR', 'LVA'] });
    expect(shiftsSentence(rows, view, '2026-11-22')).toBe(
      'Between 1 January 2010 and 22 November 2026, none of 2 members moved from one level to another; 2 gained or lost one.',
    );
  });

  test('says what is true of nobody, of one day, and of days turned round', () => {
    expect(shiftsSentence([], asked({}).view, '2026-11-22')).toBe('No member is chosen.');
    const same = asked({ since: '2026-11-22' });
    expect(shiftsSentence(same.rows, same.view, '2026-11-22')).toBe(
      'Nothing moves between 22 November 2026 and the same day.',
    );
    const turned = asked({ since: '2027-01-01' });
    expect(shiftsSentence(turned.rows, turned.view, '2026-11-22')).toBe('1 January 2027 lies after 22 November 2026.');
  });
});

/** So that no test waits for the code of a chart. */
beforeAll(async () => {
  await import('../../charts/shifts/event-aligned.tsx');
  await import('../../charts/shifts/shift-matrix.tsx');
  await import('../../charts/shifts/shift-arrows.tsx');
});

function Parts() {
  const { view } = useView();
  const { rows } = trackerOf(positions, view, codebook);
  return (
    <>
      <MovedBetween rows={rows} />
      <BeforeAfter rows={rows} />
    </>
  );
}

/** The two parts of the page at an address. */
function open(search: string) {
  history.replaceState(null, '', `/shifts?${search}`);
  render(
    <OpeningContext value={opening}>
      <Suspense>
        <Parts />
      </Suspense>
    </OpeningContext>,
  );
  return () => location.search;
}

describe('bad input', () => {
  test('two equal days: says that nothing moves, and counts from a month before', async () => {
    const address = open('since=2026-11-22');
    expect(await screen.findByText('Both days are 22 November 2026.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Count from 23 October 2026' }));
    expect(address()).toContain('since=2026-10-23');
    expect(await screen.findByRole('heading', { name: 'From which level to which' })).toBeInTheDocument();
  });

  test('days turned round: turns them', async () => {
    const address = open('since=2026-01-01&on=2025-01-01');
    expect(await screen.findByText('The days are turned round.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Turn the days round' }));
    expect(address()).toContain('since=2025-01-01');
    expect(address()).toContain('on=2026-01-01');
  });

  test('days in order are no problem', () => {
    expect(daysProblem({ since: '2025-01-01', on: '2025-01-02' })).toBeNull();
  });

  test('a member before accession: says that a first level is no move', async () => {
    open('since=2020-01-01&members=SWE,FIN');
    expect(
      await screen.findByText(
        /Not yet in NATO on 1 January 2020: Finland, Sweden\. Before accession there is no stance/,
      ),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(/2 gained a level and 0 lost theirs/, { selector: 'figcaption' }),
    ).toBeInTheDocument();
  });

  test('an event outside the range: says on which side, and widens the range to it', async () => {
    const address = open('to=2024-01-01');
    expect(await screen.findByText(/lies after the days shown, 1 January 2019 to 1 January 2024/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Widen the range to it' }));
    expect(address()).toContain('to=2025-07-20');
    expect(await screen.findByRole('heading', { name: /^Before and after: State Department/ })).toBeInTheDocument();
  });

  test('an event before the range is said to lie before it, and widening keeps the end', () => {
    const event = eventOf('galileo-2003');
    const range = { from: '2019-01-01', to: '2026-11-22' };
    expect(alignedEvent(event, 90, range)).toBeNull();
    expect(outsideInWords(event, range)).toContain('(2003) lies before the days shown');
    expect(rangeAround(event, 90, range)).toEqual({ from: '2002-10-03', to: '2026-11-22' });
  });

  test('an event known to the month, and a window that the range cuts off, are both told', () => {
    const event = eventOf('it-starlink-2025');
    const aligned = alignedEvent(event, 90, { from: '2019-01-01', to: '2025-03-31' });
    if (aligned === null) throw new Error('outside');
    expect(windowNotes(event, aligned)).toEqual([
      'Known to the month only: days are counted from 1 March 2025, the first on which it can have been.',
      'The range ends on 31 Mar 2025: 30 of 90 days after the event are seen.',
    ]);
  });
});

test('another event and another number of days redraw the picture', async () => {
  open('');
  await screen.findByRole('heading', { name: /^Before and after: State Department/ });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Event' }), 'wash-2024');
  await userEvent.click(screen.getByRole('radio', { name: '365' }));
  expect(screen.getByRole('heading', { name: /^Before and after: NATO Washington declaration/ })).toBeInTheDocument();
  expect(screen.getByText(/moved within 365 days/, { selector: 'figcaption' })).toBeInTheDocument();
});
