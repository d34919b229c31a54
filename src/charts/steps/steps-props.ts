import type { Day } from '../../domain/calendar-date.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import type { Records } from '../stance-timeline/piece-words.ts';
import type { MemberSeries, TimelineRow } from '../stance-timeline/series.ts';
import type { DatedChart } from '../time-axis/dated-chart.ts';
import type { WalkGrid } from '../walk/walk.ts';

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

/** What the drawings of both faces are given. */
export interface StepDrawingProps {
  readonly plot: Plot;
  readonly walk: WalkGrid;
  readonly on: Day;
  readonly codebook: Codebook;
  /** Prefix of ids that no other SVG of the page has. */
  readonly id: string;
  /** The day under the pointer, or null. */
  readonly pointed: Day | null;
  readonly onPoint: (day: Day | null) => void;
  readonly memberHref: (iso3: string) => string;
}
