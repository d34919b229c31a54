// The service as it is run: a process of its own over a store, which can be stopped or killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface RunningService {
  /** Without a slash at the end. */
  readonly base: string;
  readonly pid: number;
  /** Ends it at once, as a lack of memory or of power does. */
  readonly kill: () => Promise<void>;
  /** Asks it to end, and gives its exit code when it has. */
  readonly stop: () => Promise<number | null>;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Starts the service with demo identities on a free port; `under` is a program that runs it, with its arguments. */
export async function runService(env: Env, under: readonly string[] = []): Promise<RunningService> {
  const args = ['src/server/main.ts', '--demo-identities'];
  const all = { ...process.env, DIST_DIR: 'none', ...env, PORT: '0' };
  const [tracer, ...options] = under;
  const [program, rest] =
    tracer === undefined ? [process.execPath, args] : [tracer, [...options, process.execPath, ...args]];
  const child = spawn(program, rest, { env: all, stdio: ['ignore', 'pipe', 'inherit'] });
  const base = await addressOf(child);
  const ended = once(child, 'exit');
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  return {
    base,
    pid: child.pid ?? 0,
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGTERM');
      return child.exitCode;
    },
  };
}

/** The address that a starting service prints; what it prints later is read and let go, so that it never waits for us. */
function addressOf(starting: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    starting.stdout?.on('data', (chunk) => {
      if (printed.length < 10_000) printed += String(chunk);
      const found = /Listening on (http:\S+)/.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    });
    starting.once('exit', (code) => reject(new Error(`The service ended with ${code} before it listened`)));
  });
}
