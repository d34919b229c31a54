// One piece of work can be in two places, on the editor's device and with the service: when the form is opened again, the newest is offered.
// Where both have gone on from where they were the same, neither is simply newer: the device's text is then merged and not put over the other.
import { type Instant, instantMs } from './instant.ts';
import { isSameValue } from './same-value.ts';

/** What is kept on the device: the content, when it was typed, and the revision that it started from. */
export interface DeviceDraft<T> {
  readonly content: T;
  readonly at: Instant;
  /** Null for a position that was new then. */
  readonly startedFrom: number | null;
}

/** What the service has. */
export interface ServerDraft<T> {
  readonly content: T;
  readonly at: Instant;
  readonly revision: number;
}

export interface NewestDraft {
  /** Which of the two was written last. */
  readonly newest: 'device' | 'server';
  /** Whether the service has gone on since the device's text was begun, so that the two have to be merged. */
  readonly hasDiverged: boolean;
  /** The fields in which the two differ, in the order of the content. */
  readonly fields: readonly string[];
}

/**
 * What to offer of two drafts of one form; null where they say the same, so that the device's can go.
 * A device that started from the service's newest revision is ahead of it whatever its clock says; only where both
 * have gone on do their clocks decide which is shown as the newest.
 */
export function newestDraft<T extends object>(device: DeviceDraft<T>, server: ServerDraft<T>): NewestDraft | null {
  const fields = differingFields(device.content, server.content);
  if (fields.length === 0) return null;
  const hasDiverged = (device.startedFrom ?? 0) < server.revision;
  const isLater = (instantMs(device.at) ?? 0) > (instantMs(server.at) ?? 0);
  return { newest: !hasDiverged || isLater ? 'device' : 'server', hasDiverged, fields };
}

function differingFields(one: object, other: object): readonly string[] {
  const [left, right] = [
    new Map<string, unknown>(Object.entries(one)),
    new Map<string, unknown>(Object.entries(other)),
  ];
  const names = [...new Set([...left.keys(), ...right.keys()])];
  return names.filter((name) => !isSameValue(left.get(name), right.get(name)));
}
