import type { Instant } from '../domain/instant.ts';

/** The content of one form as it was typed. */
export interface KeptDraft {
  /** Which form: `new:` and the data set, or the id of the position. */
  readonly form: string;
  /** One opening of the form: two tabs, or a form opened again, never write over each other. */
  readonly opening: string;
  /** When it was written, by the clock of this device. */
  readonly at: Instant;
  /** The revision that the form started from; null for a new position. */
  readonly startedFrom: number | null;
  /** Whatever the form gave; it is read again by the form's own reader. */
  readonly content: unknown;
}
