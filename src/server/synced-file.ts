import { closeSync, fsyncSync, linkSync, openSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';

/** Brings what was written to a file, or the names in a folder, to the disk. */
export function synced(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Gives a finished file its name, on the disk as well. Throws `EEXIST` where the name is taken: nothing is overwritten. */
export function named(finished: string, name: string): void {
  synced(finished);
  linkSync(finished, name);
  unlinkSync(finished);
  synced(dirname(name));
}
