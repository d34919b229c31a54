// One request that writes: which route, which data set, which store, and the bytes of its body.
import * as fc from 'fast-check';
import type { Dataset } from '../../../src/domain/position.ts';
import { anyGoodBody, anyNearlyGoodBody, type Json } from './any-body.ts';
import { anyHostileValue } from './any-value.ts';

export type Payload =
  | { readonly kind: 'good'; readonly value: Json | readonly Json[] }
  | { readonly kind: 'near'; readonly value: unknown }
  | { readonly kind: 'raw'; readonly bytes: Uint8Array<ArrayBuffer> };

export interface Attempt {
  readonly route: 'create' | 'edit' | 'import';
  readonly dataset: Dataset;
  readonly onSqlite: boolean;
  readonly payload: Payload;
}

const textBytes = (text: string) => new TextEncoder().encode(text);

/** A JSON text that is broken, doubled, too deep or too long, or bytes that are no text. */
function anyRaw(dataset: Dataset): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const text = anyGoodBody(dataset).map((body) => JSON.stringify(body));
  return fc.oneof(
    fc.tuple(text, fc.nat()).map(([json, at]) => textBytes(json.slice(0, at % json.length))),
    fc.tuple(text, fc.nat(), fc.nat(255)).map(([json, at, byte]) => withByte(textBytes(json), at, byte)),
    text.map((json) => textBytes(json.replace('{', '{"member":"FRA",'))),
    text.map((json) => textBytes(`\ufeff${json}`)),
    fc.integer({ min: 1, max: 30_000 }).map((depth) => textBytes('['.repeat(depth) + ']'.repeat(depth))),
    fc.integer({ min: 5, max: 14 }).map((depth) => textBytes(`{"note":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`)),
    text.map((json) => textBytes(json.padEnd(65_537, ' '))),
    text.map((json) => textBytes(json.replaceAll('"', '\\u0022'))),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
    fc.string({ maxLength: 200 }).map(textBytes),
  );
}

function withByte(bytes: Uint8Array<ArrayBuffer>, at: number, byte: number): Uint8Array<ArrayBuffer> {
  const changed = new Uint8Array(bytes);
  changed[at % changed.length] = byte;
  return changed;
}

function rows<T>(row: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(row, { minLength: 1, maxLength: 3 });
}

function anyPayload(dataset: Dataset, route: Attempt['route']): fc.Arbitrary<Payload> {
  const [good, near] = [anyGoodBody(dataset), anyNearlyGoodBody(dataset)];
  // An edit names some of the fields, each with a value that is good by itself; a level and a reason may then be too many.
  const patch = fc.tuple(near, fc.boolean()).map(([body, isNoted]) => withNote(body, isNoted));
  const kinds: Record<Attempt['route'], [fc.Arbitrary<Json | Json[]>, fc.Arbitrary<unknown>]> = {
    create: [good, near],
    edit: [
      good.map((body) => ({ ...withoutNothing(body), level: null, reason: null, ...body, changeNote: 'x' })),
      patch,
    ],
    import: [rows(good), rows(fc.oneof(good, near))],
  };
  const [well, nearly] = kinds[route];
  return fc.oneof(
    { weight: 4, arbitrary: well.map((value): Payload => ({ kind: 'good', value })) },
    { weight: 5, arbitrary: nearly.map((value): Payload => ({ kind: 'near', value })) },
    { weight: 1, arbitrary: anyHostileValue.map((value): Payload => ({ kind: 'near', value })) },
    { weight: 1, arbitrary: anyRaw(dataset).map((bytes): Payload => ({ kind: 'raw', bytes })) },
  );
}

/** A patch says what it takes out: a field that a body leaves out is null in it. */
function withoutNothing(body: Json): Json {
  const optional = ['users', 'rationales', 'response', 'note', 'effectiveOn', 'endsOn'];
  return Object.fromEntries(optional.filter((field) => !(field in body)).map((field) => [field, null]));
}

function withNote(body: unknown, isNoted: boolean): unknown {
  return isNoted && typeof body === 'object' && body !== null ? { ...body, changeNote: 'x' } : body;
}

/** Most are creations, and most are answered from memory: a store in a file is some forty times slower to make. */
export const anyAttempt: fc.Arbitrary<Attempt> = fc
  .record({
    route: fc.constantFrom<Attempt['route']>('create', 'create', 'create', 'create', 'edit', 'import'),
    dataset: fc.constantFrom<Dataset>('documented', 'documented', 'illustrative'),
    onSqlite: fc.nat(19).map((n) => n === 0),
  })
  .chain((of) => anyPayload(of.dataset, of.route).map((payload) => ({ ...of, payload })));
