// The demo's sign-in: names to act under, and no security. No client imports this; it asks the service who there is.
import * as z from 'zod/mini';

/** The demo's identities; which role each has is named in it. */
export const DEMO_IDENTITIES = ['viewer-v', 'editor-a', 'editor-b', 'reviewer-r', 'reviewer-s', 'admin-x'] as const;

export const demoSignInSchema = z.strictObject({ identity: z.enum(DEMO_IDENTITIES) });
