// The history of one position: every revision for editors, the published ones for everybody.
import * as z from 'zod/mini';
import { OPERATIONS, type Revision } from '../domain/review.ts';
import { daySchema, instantSchema } from './calendar.ts';
import { pinned } from './pinned.ts';
import { datasetSchema } from './datasets.ts';
import { positionBodySchema } from './position.ts';

/** One revision. To a viewer `body` is what readers saw after it. */
export const revisionSchema = pinned<Revision>()(
  z.object({
    dataset: datasetSchema,
    id: z.string(),
    revision: z.int(),
    operation: z.enum(OPERATIONS),
    actor: z.string(),
    recordedAt: instantSchema,
    changeNote: z.nullable(z.string()),
    reason: z.nullable(z.string()),
    confirmedOn: z.nullable(daySchema),
    coding: z.enum(['provisional', 'confirmed']),
    // Absent in what browsers stored before there were imports.
    // oxlint-disable-next-line no-underscore-dangle -- the name that zod/mini gives it
    batch: z._default(z.nullable(z.string()), null),
    body: positionBodySchema,
  }),
);

/** All revisions that the reader may see, oldest first; one page. */
export const revisionPageSchema = z.object({ items: z.array(revisionSchema), nextCursor: z.null() });
