import { addDays, type Day } from '../src/domain/calendar-date.ts';
import type { Codebook } from '../src/domain/codebook.ts';
import type { PositionBody } from '../src/domain/position.ts';
import type { Revision } from '../src/domain/review.ts';
import type { ListedSource, RawRecord } from '../src/service/seed/raw-record.ts';
import { seedBody } from '../src/service/seed/seed-body.ts';
import {
  instantAt,
  peopleOf,
  publishingSteps,
  recordedDay,
  revisionsFrom,
  type Step,
} from '../src/service/seed/seed-history.ts';
import { corrections, retractions, unpublished, type Unpublished } from './illustrative-additions.ts';

/** What `illustrative-positions.json` holds, as far as the seed reads it. */
export interface RawIllustrativeSet {
  readonly positions: readonly RawRecord[];
}

/**
 * The illustrative set as revisions: each record of the file ends as the file has it, published or retracted;
 * some were corrected or taken back on the way, and a few more wait as drafts or for review.
 */
export function seedIllustrative(set: RawIllustrativeSet, codebook: Codebook): readonly Revision[] {
  const published = set.positions.flatMap((raw) =>
    revisionsFrom('illustrative', raw.id, 'confirmed', publishedSteps(raw, codebook)),
  );
  const waiting = unpublished.flatMap((item) =>
    revisionsFrom('illustrative', item.record.id, 'provisional', unpublishedSteps(item, codebook)),
  );
  return [...published, ...waiting];
}

function publishedSteps(raw: RawRecord, codebook: Codebook): Step[] {
  const { id } = raw;
  const body = seedBody(raw, codebook, NO_LISTED_SOURCES);
  const correction = corrections.find((item) => item.id === id);
  const retraction = retractions.find((item) => item.id === id);
  const firstBody = { ...body, ...correction?.first };
  const day = recordedDay(id, firstBody.statedOn);
  return [
    ...publishingSteps(id, firstBody, day),
    ...(correction ? correctionSteps(id, body, addDays(day, correction.afterDays), correction.changeNote) : []),
    ...(retraction ? [retractionStep(id, body, addDays(day, retraction.afterDays), retraction.reason)] : []),
  ];
}

/** Every source of the illustrative set is written out with its record. */
const NO_LISTED_SOURCES: ReadonlyMap<string, ListedSource> = new Map();

function correctionSteps(id: string, body: PositionBody, day: Day, changeNote: string): Step[] {
  return publishingSteps(id, body, day, 'edit').map((step) =>
    step.operation === 'edit' ? { ...step, changeNote } : step,
  );
}

function retractionStep(id: string, body: PositionBody, day: Day, reason: string): Step {
  return { operation: 'retract', actor: peopleOf(id).reviewer, at: instantAt(day, 13, `${id} retract`), body, reason };
}

function unpublishedSteps({ record, stage }: Unpublished, codebook: Codebook): Step[] {
  const { id } = record;
  const body = seedBody(record, codebook, NO_LISTED_SOURCES);
  const [create, submit, judged] = publishingSteps(id, body, recordedDay(id, record.statedOn));
  const steps = [create, ...(stage === 'draft' ? [] : [submit])];
  const returned: Step[] =
    stage === 'returned' && judged
      ? [{ ...judged, operation: 'return', reason: 'Illustrative: please say which review is meant' }]
      : [];
  return [...steps.filter((step) => step !== undefined), ...returned];
}
