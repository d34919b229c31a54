import type { Dataset } from '../domain/position.ts';
import type { Revision } from '../domain/review.ts';

/** The revisions with which a data set begins, made when it is not there yet. */
export type Seed = readonly [Dataset, () => readonly Revision[]];
