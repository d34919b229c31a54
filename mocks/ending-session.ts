import { type Actor, ANONYMOUS } from '../src/domain/permissions.ts';
import type { Session } from '../src/service/ports.ts';

/** A session that the service can let run out, as servers do, without telling the page. */
export interface EndingSession extends Session {
  /** From now on nobody is signed in, whatever the page believes, until somebody signs in again. */
  readonly end: () => void;
  /** As if it had not run out: the identity that the tab had is in force again. */
  readonly resume: () => void;
  /** Lets one request be made by somebody else, as if from another desk. */
  readonly lend: (request: Request, actor: Actor) => void;
}

/** `onSignIn` hears of every sign-in that the page asks for. */
export function endingSession(session: Session, onSignIn: () => void): EndingSession {
  let hasEnded = false;
  const others = new WeakMap<Request, Actor>();
  const { signInDemo } = session;
  return {
    actorOf: async (request) => others.get(request) ?? (hasEnded ? ANONYMOUS : session.actorOf(request)),
    signInDemo:
      signInDemo &&
      (async (identity) => {
        hasEnded = false;
        const headers = await signInDemo(identity);
        onSignIn();
        return headers;
      }),
    signOut: async (request) => session.signOut(request),
    end: () => {
      hasEnded = true;
    },
    resume: () => {
      hasEnded = false;
    },
    lend: (request, actor) => void others.set(request, actor),
  };
}
