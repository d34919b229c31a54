// Who am I and what may I do. Demo identities exist where a mount offers them; elsewhere `mayActAs` is empty.
import * as z from 'zod/mini';
import { ROLES } from '../domain/permissions.ts';

export const sessionSchema = z.object({
  /** Null for an anonymous reader. */
  identity: z.nullable(z.string()),
  role: z.enum(ROLES),
  mayActAs: z.array(z.string()),
});
export type SessionAnswer = z.output<typeof sessionSchema>;
