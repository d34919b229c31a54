// An editor is told in one honest phrase where what stands on the screen is kept: with the service, on this device alone, or nowhere yet.
// The phrase never promises more than has been answered: a request that was sent is not yet a record.

/** How far keeping has come. Changes of the form are counted; 0 is the form as it was opened. */
export interface Keeping {
  /** The newest change. */
  readonly typed: number;
  /** The newest change that is on the disk of this device. */
  readonly onDevice: number;
  /** The newest change that the service has answered for, with the time of day; null before the first. */
  readonly onServer: { readonly change: number; readonly time: string } | null;
}

/** What is told of that which stands on the screen alone. */
export const NOT_SAVED = 'Not saved';

/** The phrase beside the form; null while there is nothing to keep. */
export function savedWord({ typed, onDevice, onServer }: Keeping): string | null {
  if (onServer !== null && onServer.change >= typed) return `Saved on the server ${onServer.time}`;
  if (typed === 0) return null;
  return onDevice >= typed ? 'Saved on this device, not sent' : NOT_SAVED;
}
