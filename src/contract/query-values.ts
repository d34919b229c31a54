// Query parameters are text; these schemas turn one text into one value. Anything else is `bad-parameter`.
import * as z from 'zod/mini';
import { firstDay, lastDay } from '../domain/calendar-date.ts';
import { daySchema, knownAtSchema, reducedDateSchema } from './calendar.ts';

/** The first and the last day that a question may name. */
const FIRST_DAY = '1949-01-01';
const LAST_DAY = '2100-12-31';

/** `true` or `false`. */
export const flagParameter = z.pipe(
  z.enum(['true', 'false']),
  z.transform((text) => text === 'true'),
);

/** A whole number from `min` to `max`, digits alone. */
export function wholeParameter(min: number, max: number) {
  return z.pipe(
    z.string().check(z.regex(/^\d{1,9}$/)),
    z.pipe(z.transform(Number), z.int().check(z.minimum(min), z.maximum(max))),
  );
}

/** Items separated by commas, each once, none empty. */
export function listParameter<S extends z.ZodMiniType<string>>(item: S) {
  return z.pipe(
    z.string().check(z.maxLength(2000)),
    z.transform((text: string, context): z.output<S>[] => {
      const parts = text.split(',');
      const items = parts.map((part) => item.safeParse(part)).flatMap((read) => (read.success ? [read.data] : []));
      const isGood = items.length === parts.length && new Set(items).size === items.length;
      if (!isGood)
        context.issues.push({ code: 'custom', message: 'not a list of these codes, each once', input: text });
      return items;
    }),
  );
}

/** A day from 1949 to 2100. */
export const dayParameter = daySchema.check(z.refine((day) => day >= FIRST_DAY && day <= LAST_DAY, 'out of range'));

/** A date of any precision that lies from 1949 to 2100. */
export const dateParameter = reducedDateSchema.check(
  z.refine((date) => firstDay(date) >= FIRST_DAY && lastDay(date) <= LAST_DAY, 'out of range'),
);

export const knownAtParameter = knownAtSchema;

/** An opaque place in a list, as an answer gave it. */
export const cursorParameter = z.string().check(z.minLength(1), z.maxLength(600));
