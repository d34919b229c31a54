import type { Day } from '../../domain/calendar-date.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { DayRange } from '../../domain/intervals.ts';
import type { Records } from '../stance-timeline/piece-words.ts';
import type { MemberSeries, TimelineRow } from '../stance-timeline/series.ts';
import type { ChartEvent } from '../time-axis/chart-events.ts';

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

/** What both faces are given: the props, and the members to draw. */
export interface StepFaceProps extends StepsProps {
  /** By name. */
  readonly series: readonly MemberSeries[];
  readonly records: Records;
}
