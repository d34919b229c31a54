// Who am I and what may I do. Demo identities exist where a mount offers them; elsewhere `mayActAs` is empty.
import * as z from 'zod/mini';
import { ROLES } from '../domain/permissions.ts';

/** The demo's identities; which role each has is named in it. */
export const DEMO_IDENTITIES = ['viewer-v', 'editor-a', 'editor-b', 'reviewer-r', 'reviewer-s', 'admin-x'] as const;
export type DemoIdentity = (typeof DEMO_IDENTITIES)[number];

export const sessionSchema = z.object({
  /** Null for an anonymous reader. */
  identity: z.nullable(z.string()),
  role: z.enum(ROLES),
  mayActAs: z.array(z.string()),
});
export type SessionAnswer = z.output<typeof sessionSchema>;

export const demoSignInSchema = z.strictObject({ identity: z.enum(DEMO_IDENTITIES) });
