// A position on the wire: what an editor writes, and what is the server's alone (api.md, "A position in JSON").
import * as z from 'zod/mini';
import {
  CONFIDENCES,
  type CodedPosition,
  type Position,
  type PositionBody,
  type Rationale,
  RESPONSES,
  type Source,
  SOURCE_TYPES,
  STATUSES,
  USERS,
} from '../domain/position.ts';
import { LEVELS, RECORD_REASONS } from '../domain/scale.ts';
import { daySchema, instantSchema, reducedDateSchema } from './calendar.ts';
import { datasetSchema } from './datasets.ts';
import { pinned } from './pinned.ts';

/** A code of the codebook; which codes there are is the codebook's to say. */
export const codeSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));
const text = z.nullable(z.string());
const optionalDate = z.nullable(reducedDateSchema);

const sourceSchema = pinned<Source>()(
  z.object({
    url: text,
    citation: text,
    title: text,
    publisher: text,
    publishedOn: optionalDate,
    archiveUrl: text,
    language: text,
    type: z.nullable(z.enum(SOURCE_TYPES)),
    locator: text,
    quote: text,
    translation: text,
  }),
);

const rationaleSchema = pinned<Rationale>()(z.object({ id: codeSchema, direction: z.enum(['for', 'against']) }));

const coding = {
  member: codeSchema,
  statedOn: reducedDateSchema,
  effectiveOn: optionalDate,
  endsOn: optionalDate,
  institution: codeSchema,
  instrument: codeSchema,
  level: z.nullable(z.enum(LEVELS)),
  reason: z.nullable(z.enum(RECORD_REASONS)),
  services: z.array(codeSchema),
  users: z.array(z.enum(USERS)),
  rationales: z.array(rationaleSchema),
  response: z.nullable(z.enum(RESPONSES)),
  confidence: z.enum(CONFIDENCES),
};

const body = { ...coding, summary: z.string(), note: z.string(), sources: z.array(sourceSchema) };

/** What an editor writes, complete. */
export const positionBodySchema = pinned<PositionBody>()(z.object(body));

/** The coding fields with the instants that `knownAt` compares. */
export const codedPositionSchema = pinned<CodedPosition>()(
  z.object({
    ...coding,
    id: z.string(),
    confirmedOn: z.array(daySchema),
    publishedAt: z.nullable(instantSchema),
    retractedAt: z.nullable(instantSchema),
  }),
);

/** A whole position as the service presents it. */
export const positionSchema = pinned<Position>()(
  z.object({
    ...body,
    id: z.string(),
    dataset: datasetSchema,
    confirmedOn: z.array(daySchema),
    coding: z.enum(['provisional', 'confirmed']),
    retraction: z.nullable(z.object({ reason: z.string(), at: instantSchema, by: z.string() })),
    status: z.enum(STATUSES),
    revision: z.int(),
    recordedAt: instantSchema,
    recordedBy: z.string(),
  }),
);
