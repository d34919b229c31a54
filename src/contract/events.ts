// Real, sourced events, which may be drawn over either data set. No event is a position of a member.
import * as z from 'zod/mini';
import { CONFIDENCES } from '../domain/position.ts';
import { reducedDateSchema } from './calendar.ts';
import { codeSchema } from './position.ts';

/** A source that reference data cites by id. */
export const citedSourceSchema = z.object({
  id: z.string(),
  publisher: z.string(),
  url: z.nullable(z.string()),
  /** A date, or words where a source has several. */
  publishedOn: z.nullable(z.string()),
  type: z.nullable(z.string()),
  confidence: z.nullable(z.enum(CONFIDENCES)),
});

export const eventSchema = z.object({
  id: z.string(),
  on: reducedDateSchema,
  kind: codeSchema,
  title: z.string(),
  summary: z.string(),
  members: z.array(codeSchema),
  services: z.array(codeSchema),
  pull: z.enum(['toward_request', 'away_from_request', 'context']),
  confidence: z.enum(CONFIDENCES),
  /** Ids in `sources` of the answer. */
  sources: z.array(z.string()),
  note: z.string(),
});

export const eventsSchema = z.object({
  /** Changes when an event does. */
  version: z.string(),
  items: z.array(eventSchema),
  sources: z.array(citedSourceSchema),
});
