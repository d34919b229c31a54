import type { Day } from '../../../domain/calendar-date.ts';
import type { Dataset, Position } from '../../../domain/position.ts';
import type { Revision } from '../../../domain/review.ts';

/** A record on its way through the form. */
export interface EditingProps {
  readonly dataset: Dataset;
  /** A day that the service's clock has reached. */
  readonly today: Day;
  /** As its editors have it. */
  readonly record: Position;
  /** Its history, oldest first. */
  readonly revisions: readonly Revision[];
  readonly isPublished: boolean;
}
