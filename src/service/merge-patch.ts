// A merge patch (RFC 7396): what it names is set, null takes out, lists are replaced whole.
import { isJsonObject, type JsonObject } from '../contract/body-reading.ts';

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
