import type { PositionState } from '../domain/review.ts';

/**
 * A position's state as the store gives it back. The repository itself derived it from revisions, so the door asks what a
 * damaged file would get wrong. Throws a TypeError where it cannot be a state.
 */
export function storedState(value: unknown): PositionState {
  if (!isState(value)) throw new TypeError('The store holds a state that cannot be read');
  return value;
}

function isState(value: unknown): value is PositionState {
  if (!isObject(value)) return false;
  const { dataset, id, revision, working, published, authors, coders } = value;
  return (
    typeof dataset === 'string' &&
    typeof id === 'string' &&
    Number.isSafeInteger(revision) &&
    Array.isArray(authors) &&
    Array.isArray(coders) &&
    isHead(working) &&
    (published === null || isHead(published))
  );
}

function isHead(value: unknown): boolean {
  return isObject(value) && isObject(value['body']) && typeof value['status'] === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
