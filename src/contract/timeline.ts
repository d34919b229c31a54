// The compact read: every published position's coding fields in columns and no text, enough for every chart and rule switch.
// Codes are indexes into lists that the payload carries; services and users are bit masks over theirs.
import * as z from 'zod/mini';
import { knownAtSchema } from './calendar.ts';
import { datasetSchema } from './datasets.ts';

export const TIMELINE_SCHEMA_VERSION = 1;

const codeList = z.array(z.string());
const column = z.array(z.unknown());

export const timelineQuerySchema = z.strictObject({ knownAt: z.optional(knownAtSchema) });

/** The cells of the columns are read by `decodeTimeline`, so that one bad record costs one record. */
export const timelineSchema = z.object({
  schemaVersion: z.literal(TIMELINE_SCHEMA_VERSION),
  dataset: datasetSchema,
  knownAt: z.nullable(knownAtSchema),
  notice: z.string(),
  codes: z.object({
    members: codeList,
    institutions: codeList,
    instruments: codeList,
    services: codeList,
    rationales: codeList,
    levels: codeList,
    reasons: codeList,
    users: codeList,
    responses: codeList,
    confidences: codeList,
  }),
  count: z.int(),
  columns: z.object({
    id: column,
    member: column,
    statedOn: column,
    effectiveOn: column,
    endsOn: column,
    institution: column,
    instrument: column,
    level: column,
    reason: column,
    services: column,
    users: column,
    /** Twice the code's index, and one more for `against`. */
    rationales: column,
    response: column,
    confidence: column,
    confirmedOn: column,
    publishedAt: column,
    retractedAt: column,
  }),
});
export type Timeline = z.output<typeof timelineSchema>;
