import { DEMO_IDENTITIES } from '../../contract/demo-session.ts';
import { type Actor, ANONYMOUS, ROLES } from '../../domain/permissions.ts';

/** The demo identity of a name, with the role that its name says (`editor-a` is an editor); anonymous for every other name. */
export function demoActor(name: string | null): Actor {
  const identity = DEMO_IDENTITIES.find((known) => known === name);
  const role = ROLES.find((known) => identity?.startsWith(`${known}-`));
  return identity === undefined || role === undefined ? ANONYMOUS : { identity, role };
}
