import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DayCursor } from './day-cursor.tsx';
import { DayCursors } from './day-cursors.tsx';
import { timeHead, timePlot } from './time-plot.ts';

const range = { from: '2025-01-01', to: '2025-12-31' };
const plot = timePlot(timeHead({ range, events: [] }, { left: 0, eventLanes: 0 }, 800), 200);

function show(pointed: string | null) {
  render(
    <svg>
      <DayCursors plot={plot} on="2025-06-15" pointed={pointed} />
    </svg>,
  );
}

test('the chosen day and the day under the pointer have their dates under the drawing', () => {
  show('2025-02-01');
  expect(screen.getByText('15 Jun 2025')).toBeInTheDocument();
  expect(screen.getByText('1 Feb 2025')).toBeInTheDocument();
});

test('the date of the chosen day gives way to one beside it, so that neither is written over the other', () => {
  show('2025-06-20');
  expect(screen.queryByText('15 Jun 2025')).not.toBeInTheDocument();
  expect(screen.getByText('20 Jun 2025')).toBeInTheDocument();
});

/** An earlier day and a later one beside it, on a chart of some width, px. */
function showBoth(width: number) {
  const { scale } = timeHead({ range, events: [] }, { left: 0, eventLanes: 0 }, width);
  render(
    <svg>
      <DayCursor day="2025-06-15" scale={scale} top={0} bottom={200} beside="2025-06-20" isEarlier />
      <DayCursor day="2025-06-20" scale={scale} top={0} bottom={200} />
    </svg>,
  );
}

test('an earlier day of two keeps its date, to the left of the other', () => {
  showBoth(800);
  const [earlier = 0, later = 0] = ['15 Jun 2025', '20 Jun 2025'].map((date) =>
    Number(screen.getByText(date).getAttribute('x')),
  );
  expect(later - earlier).toBeGreaterThan(60);
});

test('an earlier day of two gives way where there is no room for its date', () => {
  showBoth(100);
  expect(screen.queryByText('15 Jun 2025')).not.toBeInTheDocument();
  expect(screen.getByText('20 Jun 2025')).toBeInTheDocument();
});
