// A merge patch (RFC 7396): what it names is set, null takes out, lists are replaced whole.
import { isSameValue } from '../domain/same-value.ts';
import { isJsonObject, type JsonObject } from './body-reading.ts';

/** The target with the patch applied. Keys become own properties whatever their name, so none can reach a prototype. */
export function mergePatch(target: JsonObject, patch: JsonObject): JsonObject {
  const merged = new Map<string, unknown>(Object.entries(target));
  for (const [key, value] of Object.entries(patch)) {
    const before = merged.get(key);
    if (value === null) merged.delete(key);
    else merged.set(key, isJsonObject(value) ? mergePatch(isJsonObject(before) ? before : {}, value) : value);
  }
  return Object.fromEntries(merged);
}

/** The patch that makes `after` of `before`, for objects that name the same fields and hold no objects outside of lists. */
export function patchBetween(before: object, after: object): JsonObject {
  const old = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => !isSameValue(old.get(field), value)));
}
