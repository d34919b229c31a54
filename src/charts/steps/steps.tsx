import type { Day } from '../../domain/calendar-date.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { DayRange } from '../../domain/intervals.ts';
import { memberSeries, type TimelineRow } from '../stance-timeline/series.ts';
import type { ChartEvent } from '../time-axis/chart-events.ts';
import { StepLines } from './step-lines.tsx';
import { StepMultiples } from './step-multiples.tsx';

export interface StepsProps {
  /** One for each member that may be shown, in any order. */
  readonly rows: readonly TimelineRow[];
  /** ISO 3166-1 alpha-3 of the members to compare; nobody, or more than eight, shows small multiples. */
  readonly selected: readonly string[];
  readonly range: DayRange;
  /** The chosen day. */
  readonly on: Day;
  readonly codebook: Codebook;
  /** Already filtered by kind. */
  readonly events: readonly ChartEvent[];
  readonly title?: string;
  readonly subtitle: string;
  readonly notice: string | null;
  readonly source: string;
  /** A day on which the clicked mark holds: the one under the pointer, or the mark's first. */
  readonly onOpenWhy: (member: string, day: Day) => void;
  readonly memberHref: (iso3: string) => string;
}

/** More lines than this cannot be told apart in one picture. */
const MOST_LINES = 8;

/** The paths of members over the six levels: lines for a few, small multiples for many. */
export function Steps(props: StepsProps) {
  const { rows, selected, range } = props;
  const chosen = selected.length === 0 ? rows : rows.filter(({ member }) => selected.includes(member.iso3));
  const series = chosen
    .map((row) => memberSeries(row, range))
    .toSorted((a, b) => a.member.name.localeCompare(b.member.name, 'en'));
  const records = new Map(chosen.flatMap((row) => row.evidence.map((record) => [record.id, record])));
  const Face = selected.length === 0 || series.length > MOST_LINES ? StepMultiples : StepLines;
  return <Face {...props} series={series} records={records} />;
}
