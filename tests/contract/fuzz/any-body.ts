// Bodies of positions as somebody may send them: good ones, good ones with one thing wrong, and what no form would ever send.
import * as fc from 'fast-check';
import { CONFIDENCES, type Dataset, RESPONSES, SOURCE_TYPES, USERS } from '../../../src/domain/position.ts';
import { LEVELS, RECORD_REASONS } from '../../../src/domain/scale.ts';
import { codebook, memberList } from '../../../src/reference/codebook.ts';
import { anyCode, anyHostileKey, anyHostileValue, anyReducedDate, anyText, orNothing } from './any-value.ts';

export type Json = Record<string, unknown>;

const services = codebook.services.map(({ id }) => id);

const anyRationales = fc.subarray([...codebook.rationales.values()], { maxLength: 4 }).chain((entries) =>
  fc.tuple(
    ...entries.map(({ id, direction }) => {
      const said = fc.constantFrom('for', 'against').map((way): unknown => ({ id, direction: way }));
      return direction === 'both'
        ? said
        : fc.oneof(said, fc.constantFrom<unknown>(id, { id }, { id, direction: null }));
    }),
  ),
);

const anyAddress = fc
  .record({
    start: fc.constantFrom(
      'https://example.org/', 'http://www.example.org:8080/', 'https://EXAMPLE.org/a/../', 'https://пример.бел/',
      'https://xn--e1afmkfd.example.org/', 'https://8.8.8.8/', 'https://[2606:4700::1111]/', 'https://a_b.example.org?x=',
    ), // prettier-ignore
    name: fc.uuid(),
    end: fc.constantFrom('', '/', '?utm_source=x&a=1', '#part', '%20', 'é', '?q=\'"<>'),
  })
  .map(({ start, name, end }) => start + name + end);

const anyRealSource = fc
  .record({
    isLinked: fc.boolean(),
    address: anyAddress,
    title: anyText(500),
    citation: anyText(1000),
    more: fc.record(
      {
        publisher: orNothing(anyText(200)),
        publishedOn: orNothing(anyReducedDate),
        archiveUrl: orNothing(anyAddress),
        language: fc.constantFrom('en', 'de', 'zh-Hans', 'sr-Latn-RS', null),
        type: orNothing(anyCode(SOURCE_TYPES)),
        locator: orNothing(anyText(200)),
        quote: orNothing(anyText(5000)),
        translation: orNothing(anyText(5000)),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ isLinked, address, title, citation, more }) => ({
    title,
    ...(isLinked ? { url: address } : { citation }),
    ...more,
  }));

const anyFictionalSource = fc
  .record({
    name: fc.uuid(),
    title: anyText(500),
    more: fc.record({ type: orNothing(anyCode(SOURCE_TYPES)) }, { requiredKeys: [] }),
  })
  .map(({ name, title, more }) => ({
    title,
    url: `https://sources.example/${name}`,
    publisher: 'Fictional Gazette',
    ...more,
  }));

/** A source that is there twice is refused, in whichever form its letters come. */
function citedBy({ url, citation }: Json): string {
  return String(url ?? citation).normalize('NFC');
}

/** What a level or a reason is given with. */
const anyValue = fc.oneof(
  anyCode(LEVELS).map((level) => ({ level })),
  anyCode(LEVELS).map((level) => ({ level, reason: null })),
  anyCode(RECORD_REASONS).map((reason) => ({ reason })),
);

/** A body that must be taken. */
export function anyGoodBody(dataset: Dataset): fc.Arbitrary<Json> {
  const source: fc.Arbitrary<Json> = dataset === 'documented' ? anyRealSource : anyFictionalSource;
  const needed = fc.record({
    member: anyCode(memberList.map(({ iso3 }) => iso3)),
    statedOn: anyReducedDate,
    institution: anyCode([...codebook.institutions.keys()]),
    instrument: anyCode([...codebook.instruments.keys()]),
    services: fc.subarray(services, { minLength: 1 }),
    confidence: anyCode(CONFIDENCES),
    summary: anyText(480),
    sources: fc.uniqueArray(source, { minLength: 1, maxLength: 4, selector: citedBy }),
  });
  const optional = fc.record(
    {
      users: fc.subarray([...USERS]),
      rationales: anyRationales,
      response: orNothing(anyCode(RESPONSES)),
      note: orNothing(anyText(5000)),
      // The statement lies before 2027, so these never lie before it.
      effectiveOn: fc.constantFrom(null, '2027', '2027-03', '2031-11-22'),
      endsOn: fc.constantFrom(null, '2028-02-29', '2031'),
    },
    { requiredKeys: [] },
  );
  return fc.tuple(needed, optional, anyValue).map(([some, more, value]) => ({ ...some, ...more, ...value }));
}

/** A good body with one value changed, one field more, one field less or one item twice, anywhere in it. */
export function anyNearlyGoodBody(dataset: Dataset): fc.Arbitrary<unknown> {
  return fc
    .record({
      body: anyGoodBody(dataset),
      place: fc.nat(),
      how: fc.constantFrom('replace', 'replace', 'remove', 'add', 'repeat'),
      key: anyHostileKey,
      value: anyHostileValue,
    })
    .map(({ body, place, how, key, value }) => {
      const changed: Json = structuredClone(body);
      const places = placesOf(changed);
      const [holder, name] = places[place % places.length] ?? [changed, 'member'];
      if (how === 'replace') set(holder, name, value);
      else if (how === 'remove') Reflect.deleteProperty(holder, name);
      else if (how === 'add') set(Array.isArray(holder) ? changed : holder, key, value);
      else if (Array.isArray(holder)) holder.push(structuredClone(holder[0]));
      else set(holder, name, [Reflect.get(holder, name), Reflect.get(holder, name)]);
      return changed;
    });
}

/** Every object or list in a value with each of its keys. */
function placesOf(value: unknown): [object, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [[value, key] as [object, string], ...placesOf(item)]);
}

/** Sets an own property, `__proto__` included. */
function set(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}
