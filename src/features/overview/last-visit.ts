// Up to where this browser has seen the record, by data set: the instant of the newest change that a visit showed.
// A visit lasts as long as its tab, so a reload shows the same; what a visit has seen counts from the next one on.
import { type Instant, instantMs } from '../../domain/instant.ts';
import type { Dataset } from '../../domain/position.ts';

/** `since`: what earlier visits had seen, null on a first visit. `none`: this browser keeps nothing for the page. */
export type Visit = { readonly kind: 'visit'; readonly since: Instant | null } | { readonly kind: 'none' };

/** The visit that this tab is on; the first call begins it. */
export function currentVisit(dataset: Dataset): Visit {
  try {
    const begun = sessionStorage.getItem(keyOf(dataset));
    const since = begun ?? localStorage.getItem(keyOf(dataset)) ?? '';
    if (begun === null) sessionStorage.setItem(keyOf(dataset), since);
    return { kind: 'visit', since: instantMs(since) === null ? null : since };
  } catch {
    return { kind: 'none' };
  }
}

/** Keeps what this visit has seen for the next one. */
export function keepSeen(dataset: Dataset, newest: Instant): void {
  try {
    localStorage.setItem(keyOf(dataset), newest);
  } catch {
    // Without storage there is no next visit to tell.
  }
}

/** The reader has seen it: this visit too has nothing to tell up to `newest`. */
export function markSeen(dataset: Dataset, newest: Instant): void {
  keepSeen(dataset, newest);
  try {
    sessionStorage.setItem(keyOf(dataset), newest);
  } catch {
    // It holds until the page is left.
  }
}

function keyOf(dataset: Dataset): string {
  return `seen-changes-${dataset}`;
}
