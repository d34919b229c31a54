// Every item of an import is checked as the form would check it, and against what is on record and the rows before it.
import type { ImportResult } from '../contract/imports.ts';
import { type BodyRules, readPositionBody } from '../contract/position-body.ts';
import type { PositionBody } from '../domain/position.ts';
import { duplicateKeys, duplicateOf } from './duplicates.ts';
import type { ImportItem } from './import-items.ts';
import type { Snapshot } from './reads.ts';

/** What a row came to, and its body where it is good. */
export interface CheckedItem {
  readonly result: ImportResult;
  readonly body: PositionBody | null;
}

/** The most issues that are told of one row. */
const MAX_ISSUES = 50;

/** Checks the items in their order. */
export function checkItems(items: readonly ImportItem[], rules: BodyRules, snapshot: Snapshot): readonly CheckedItem[] {
  const seen = new Set<string>();
  return items.map((item) => checkItem(item, rules, snapshot, seen));
}

/** `seen` has the keys of the good rows so far and gains those of this one. */
function checkItem(item: ImportItem, rules: BodyRules, snapshot: Snapshot, seen: Set<string>): CheckedItem {
  const { line } = item;
  const read = readPositionBody(item.body, rules);
  if (!read.ok) {
    const errors = read.issues
      .slice(0, MAX_ISSUES)
      .map(({ pointer, code }) => ({ column: item.nameOf(pointer), code }));
    return { result: { line, outcome: 'error', errors, existing: null }, body: null };
  }
  const keys = duplicateKeys(read.body);
  const existing = duplicateOf(read.body, snapshot, null);
  if (existing !== null || keys.some((key) => seen.has(key))) {
    return { result: { line, outcome: 'duplicate', errors: [], existing }, body: null };
  }
  for (const key of keys) seen.add(key);
  return { result: { line, outcome: 'ok', errors: [], existing: null }, body: read.body };
}
