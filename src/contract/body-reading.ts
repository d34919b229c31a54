// Reads an untrusted body value by value. Every issue is collected with its pointer (RFC 6901), so that a form shows all of them at once.
import type { Day } from '../domain/calendar-date.ts';
import { faultOfText, isBlank, lengthOf } from '../domain/plain-text.ts';
import { faultOfDate, latestDay } from '../domain/position-dates.ts';
import type { FieldCode, Issue } from './problems.ts';

/** A JSON object of unknown content. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A pointer to a member of what `pointer` points at. */
export function below(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The longest name of an unknown field that is repeated: an answer repeats little of what was sent. */
const MAX_NAME = 60;

/** Readers that give a value, or null with an issue noted. */
export class BodyReading {
  readonly issues: Issue[] = [];
  readonly #today: Day;

  constructor(today: Day) {
    this.#today = today;
  }

  refuse(pointer: string, code: FieldCode, params: Issue['params'] = {}): null {
    this.issues.push({ pointer, code, params });
    return null;
  }

  /** Whether nothing has been refused at a pointer or below it. */
  isGood(pointer: string): boolean {
    return !this.issues.some((issue) => issue.pointer === pointer || issue.pointer.startsWith(`${pointer}/`));
  }

  /** Refuses fields that are not among `allowed`. Half a name would point nowhere: a long one is refused at its object. */
  onlyFields(value: JsonObject, pointer: string, allowed: readonly string[]): void {
    for (const key of Object.keys(value).filter((name) => !allowed.includes(name))) {
      const at = below(pointer, key);
      this.refuse(at.length - pointer.length > MAX_NAME ? pointer : at, 'unknown_field');
    }
  }

  /** Text in NFC, or null where there is none. */
  text(value: unknown, pointer: string, max: number): string | null {
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string') return this.refuse(pointer, 'wrong_type', { wanted: 'text' });
    if (value.length > 4 * max) return this.refuse(pointer, 'too_long', { max });
    const fault = faultOfText(value);
    if (fault !== null) return this.refuse(pointer, fault);
    const text = value.normalize('NFC');
    if (lengthOf(text) > max) return this.refuse(pointer, 'too_long', { max });
    return isBlank(text) ? null : text;
  }

  /** Text that must be there. */
  requiredText(value: unknown, pointer: string, max: number): string | null {
    const text = this.text(value, pointer, max);
    return text === null && this.isGood(pointer) ? this.refuse(pointer, 'required') : text;
  }

  /** One code of a list, or null where there is none. */
  code<T extends string>(value: unknown, pointer: string, codes: readonly T[]): T | null {
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string') return this.refuse(pointer, 'wrong_type', { wanted: 'text' });
    return codes.find((code) => code === value) ?? this.refuse(pointer, 'not_in_list');
  }

  requiredCode<T extends string>(value: unknown, pointer: string, codes: readonly T[]): T | null {
    const isMissing = value === undefined || value === null || value === '';
    return isMissing ? this.refuse(pointer, 'required') : this.code(value, pointer, codes);
  }

  /** A date of reduced precision, or null where there is none. */
  date(value: unknown, pointer: string): string | null {
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string') return this.refuse(pointer, 'wrong_type', { wanted: 'text' });
    const fault = faultOfDate(value, this.#today);
    if (fault === null) return value;
    return this.refuse(pointer, fault, fault === 'too_far_in_future' ? { latest: latestDay(this.#today) } : {});
  }

  /** A list whose items are read one by one; an item that equals an earlier one (by `keyOf`) is refused. */
  list<T>(
    value: unknown,
    pointer: string,
    limits: { readonly min: number; readonly max: number },
    read: (item: unknown, pointer: string) => T | null,
    keyOf: (item: T) => string,
  ): T[] {
    if (value !== undefined && value !== null && !Array.isArray(value)) {
      this.refuse(pointer, 'wrong_type', { wanted: 'list' });
      return [];
    }
    const given: readonly unknown[] = Array.isArray(value) ? value : [];
    if (given.length > limits.max) this.refuse(pointer, 'too_many', { max: limits.max });
    if (limits.min > 0 && !Array.isArray(value)) this.refuse(pointer, 'required');
    else if (given.length < limits.min) this.refuse(pointer, 'too_few', { min: limits.min });
    const seen = new Set<string>();
    return given.slice(0, limits.max).flatMap((one, place) => {
      const item = read(one, below(pointer, place));
      if (item === null) return [];
      if (seen.has(keyOf(item))) this.refuse(below(pointer, place), 'duplicate_item');
      seen.add(keyOf(item));
      return [item];
    });
  }
}
