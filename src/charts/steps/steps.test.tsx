import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { madePosition } from '../../../tests/made-positions.ts';
import { distribution } from '../../domain/distribution.ts';
import { stanceIntervals } from '../../domain/intervals.ts';
import { questionWith } from '../../domain/question.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { Distribution } from '../distribution/distribution.tsx';
import { MemberLanes } from '../member-lanes/member-lanes.tsx';
import type { TimelineRow } from '../stance-timeline/series.ts';
import { Steps } from './steps.tsx';

const NOTICE = 'Illustrative data, not real positions';
const range = { from: '2025-01-01', to: '2026-12-31' };
const question = questionWith(codebook);

function record(member: string) {
  return madePosition({ id: `${member}-1`, member, statedOn: '2026-03-01', level: 'cautions' });
}

const rows: TimelineRow[] = memberList.map((member) => {
  const evidence = [record(member.iso3)];
  const history = { accession: member.natoAccession, positions: evidence };
  return { member, evidence, intervals: stanceIntervals(history, question, range, codebook) };
});

const common = {
  range,
  on: '2026-11-15',
  codebook,
  events: [],
  subtitle: 'Where do they stand?',
  notice: NOTICE,
  source: 'Illustrative data set',
};

function steps(selected: readonly string[], onOpenWhy = vi.fn<(member: string, day: string) => void>()) {
  render(
    <Steps
      {...common}
      rows={rows}
      selected={selected}
      onOpenWhy={onOpenWhy}
      memberHref={(iso3) => `/members/${iso3}`}
    />,
  );
  return onOpenWhy;
}

function picture(): SVGSVGElement {
  const svg = screen.getByRole('application').closest('figure')?.querySelector('svg');
  if (!svg) throw new Error('no picture');
  return svg;
}

describe('step lines', () => {
  test('carry the notice, the question and the source inside their own SVG', () => {
    steps(['DEU', 'FRA']);
    expect(picture()).toHaveTextContent(NOTICE);
    expect(picture()).toHaveTextContent('Where do they stand?');
    expect(picture()).toHaveTextContent('Illustrative data set');
  });

  test('draw a line for each selected member and name it at its end', () => {
    steps(['DEU', 'FRA']);
    expect(screen.getByRole('link', { name: 'France' })).toHaveAttribute('href', '/members/FRA');
    expect(picture().querySelectorAll('path.recharts-line-curve').length).toBeGreaterThanOrEqual(2);
  });

  test('are walked by keyboard, spoken, and open why', async () => {
    const onOpenWhy = steps(['DEU', 'FRA']);
    await userEvent.tab();
    screen.getByRole('application').focus();
    await userEvent.keyboard('{ArrowDown}{End}');
    expect(screen.getByText(/^France: Cautions, 1 Mar 2026 to 31 Dec 2026/)).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(onOpenWhy).toHaveBeenCalledWith('FRA', '2026-03-01');
  });

  test('say the same in a sentence and in a table of dates', async () => {
    steps(['DEU', 'FRA']);
    expect(
      screen.getByText(/France Cautions since 1 Mar 2026, before that Not researched/, { selector: 'figcaption' }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.getAllByRole('row').length).toBe(3);
    expect(screen.getByRole('row', { name: '1 Mar 2026 Cautions Cautions' })).toBeInTheDocument();
  });

  test('become small multiples of everybody when nobody is selected', () => {
    steps([]);
    expect(screen.getAllByRole('link').length).toBe(memberList.length);
    expect(picture()).toHaveTextContent(NOTICE);
  });
});

describe('the distribution', () => {
  test('carries its notice, names the counts and opens a day', async () => {
    const onOpenDay = vi.fn<(day: string) => void>();
    const counts = distribution(
      rows.map(({ intervals }) => intervals),
      range,
    );
    render(<Distribution {...common} steps={counts} mode="counts" onOpenDay={onOpenDay} />);
    expect(picture()).toHaveTextContent(NOTICE);
    expect(picture()).toHaveTextContent('Cautions 32');
    expect(
      screen.getByText(/The median of the 32 with a level is Cautions/, { selector: 'figcaption' }),
    ).toBeInTheDocument();
    screen.getByRole('application').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{End}{Enter}');
    expect(onOpenDay).toHaveBeenCalledWith('2026-03-01');
  });
});

describe('the lanes of a member', () => {
  test('carry their notice, and each record opens its card', async () => {
    const onOpenCard = vi.fn<(id: string) => void>();
    const [member] = memberList;
    if (member === undefined) throw new Error('no member');
    render(
      <MemberLanes
        {...common}
        member={member}
        records={[record(member.iso3)]}
        question={question}
        onOpenCard={onOpenCard}
      />,
    );
    expect(picture()).toHaveTextContent(NOTICE);
    screen.getByRole('application').focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onOpenCard).toHaveBeenCalledWith(`${member.iso3}-1`);
  });
});
