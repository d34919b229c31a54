import type { Day } from '../../domain/calendar-date.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { DayRange } from '../../domain/intervals.ts';
import type { ChartCaption } from '../frame/chart-caption.ts';
import type { ChartEvent } from './chart-events.ts';

/** What every chart over dates is given, beside its own values. */
export interface DatedChart extends ChartCaption {
  /** In place of the title that the chart finds itself. */
  readonly title?: string;
  readonly range: DayRange;
  /** The chosen day: the cursor, and what the sentence speaks of. */
  readonly on: Day;
  readonly codebook: Codebook;
  /** Already filtered by kind. */
  readonly events: readonly ChartEvent[];
}
