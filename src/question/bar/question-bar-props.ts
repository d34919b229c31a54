import type { Day } from '../../domain/calendar-date.ts';
import type { DayCount } from '../density.ts';

export interface QuestionBarProps {
  /** How many records were stated on which day; drawn under the slider. */
  readonly density: readonly DayCount[];
  /** Days on which any stance changed, ascending. */
  readonly changeDays: readonly Day[];
}
