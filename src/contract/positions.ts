// Evidence, paged: the filters of the list and its page.
import * as z from 'zod/mini';
import { firstDay, lastDay } from '../domain/calendar-date.ts';
import { STATUSES } from '../domain/position.ts';
import { LEVELS, RECORD_REASONS } from '../domain/scale.ts';
import { codeSchema, positionSchema } from './position.ts';
import { cursorParameter, dateParameter, knownAtParameter, listParameter, wholeParameter } from './query-values.ts';

/** Orders of the list; a leading minus is descending. */
export const POSITION_SORTS = ['statedOn', '-statedOn', 'member', 'level'] as const;
export type PositionSort = (typeof POSITION_SORTS)[number];
export const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

const codes = z.optional(listParameter(codeSchema));

/** What narrows a list or an export of positions. `from` and `to` compare `statedOn`; `level` takes record reasons too. */
export const positionFilterParameters = {
  member: codes,
  level: z.optional(listParameter(z.enum([...LEVELS, ...RECORD_REASONS]))),
  service: codes,
  institution: codes,
  instrument: codes,
  status: z.optional(listParameter(z.enum(STATUSES))),
  q: z.optional(
    z.string().check(
      z.maxLength(200),
      z.refine((text) => text.trim() !== '', 'empty'),
    ),
  ),
  from: z.optional(dateParameter),
  to: z.optional(dateParameter),
  knownAt: z.optional(knownAtParameter),
};

/** Whether a range runs forward: the first day of `from` not after the last day of `to`. */
export function runsForward(range: { from?: string | undefined; to?: string | undefined }): boolean {
  return range.from === undefined || range.to === undefined || firstDay(range.from) <= lastDay(range.to);
}

export const positionsQuerySchema = z
  .strictObject({
    ...positionFilterParameters,
    sort: z.optional(z.enum(POSITION_SORTS)),
    limit: z.optional(wholeParameter(1, MAX_LIMIT)),
    cursor: z.optional(cursorParameter),
  })
  .check(z.refine(runsForward, { error: 'from lies after to', path: ['from'] }));
export type PositionsQuery = z.output<typeof positionsQuerySchema>;

/** A page; `nextCursor` is null at the end. */
export const positionPageSchema = z.object({ items: z.array(positionSchema), nextCursor: z.nullable(z.string()) });
