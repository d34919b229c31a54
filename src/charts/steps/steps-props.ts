import type { Day } from '../../domain/calendar-date.ts';
import type { Records } from '../stance-timeline/piece-words.ts';
import type { MemberSeries, TimelineRow } from '../stance-timeline/series.ts';
import type { DatedChart } from '../time-axis/dated-chart.ts';

export interface StepsProps extends DatedChart {
  /** One for each member that may be shown, in any order. */
  readonly rows: readonly TimelineRow[];
  /** ISO 3166-1 alpha-3 of the members to compare; nobody, or more than eight, shows small multiples. */
  readonly selected: readonly string[];
  /** A day on which the clicked mark holds: the one under the pointer, or the mark's first. */
  readonly onOpenWhy: (member: string, day: Day) => void;
  readonly memberHref: (iso3: string) => string;
}

/** What both faces are given: the props, and the members to draw. */
export interface StepFaceProps extends StepsProps {
  /** By name. */
  readonly series: readonly MemberSeries[];
  readonly records: Records;
}
