import { randomBytes } from 'node:crypto';
import { type Actor, ANONYMOUS } from '../domain/permissions.ts';
import type { Session } from '../service/ports.ts';
import { demoActor } from '../service/seed/demo-actor.ts';

const COOKIE = 'stances-session';

/**
 * Sessions of one process: a random token in a cookie, and who it stands for in memory; a restart signs everybody out.
 * Without `demoIdentities` nobody can sign in, and everybody reads as an anonymous viewer.
 */
export function cookieSession(demoIdentities: boolean): Session {
  const actors = new Map<string, Actor>();
  return {
    actorOf: async (request) => actors.get(tokenOf(request) ?? '') ?? ANONYMOUS,
    signInDemo: demoIdentities
      ? async (identity) => {
          const token = randomBytes(32).toString('base64url');
          actors.set(token, demoActor(identity));
          return cookie(`${COOKIE}=${token}`);
        }
      : null,
    signOut: async (request) => {
      actors.delete(tokenOf(request) ?? '');
      return cookie(`${COOKIE}=; Max-Age=0`);
    },
  };
}

/** RFC 6265: not readable by scripts, and not sent along from other sites. */
function cookie(pair: string): Headers {
  return new Headers({ 'set-cookie': `${pair}; Path=/; HttpOnly; SameSite=Strict` });
}

function tokenOf(request: Request): string | undefined {
  const pairs = request.headers.get('cookie')?.split('; ') ?? [];
  return pairs.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
}
