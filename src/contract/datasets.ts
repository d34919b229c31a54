// The data sets that are here. They are never mixed: every read names one.
import * as z from 'zod/mini';
import { DATASETS } from '../domain/position.ts';
import { daySchema } from './calendar.ts';

export const datasetSchema = z.enum(DATASETS);

export const datasetEntrySchema = z.object({
  id: datasetSchema,
  /** Whether it can be edited here. */
  editable: z.boolean(),
  notice: z.string(),
  counts: z.object({ published: z.int(), retracted: z.int(), members: z.int() }),
  /** First day of the earliest and last day of the latest published `statedOn`; null where nothing is published. */
  dateRange: z.object({ from: z.nullable(daySchema), to: z.nullable(daySchema) }),
  /** The day that a page opens on. */
  opensOn: daySchema,
});
export type DatasetEntry = z.output<typeof datasetEntrySchema>;

export const datasetsSchema = z.object({ items: z.array(datasetEntrySchema) });
