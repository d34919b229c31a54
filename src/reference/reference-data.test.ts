import { describe, expect, test } from 'vitest';
import { citedSourceSchema, eventSchema } from '../contract/events.ts';
import {
  groupSchema,
  institutionSchema,
  instrumentSchema,
  levelEntrySchema,
  memberSchema,
  providerSchema,
  rationaleEntrySchema,
  reasonEntrySchema,
  referenceSchema,
  serviceSchema,
} from '../contract/reference.ts';
import { readPositionBody } from '../contract/position-body.ts';
import { revisionSchema } from '../contract/revisions.ts';
import { isReducedDate } from '../domain/calendar-date.ts';
import type { PositionBody } from '../domain/position.ts';
import { LEVELS, REASONS } from '../domain/scale.ts';
import { demoSeeds } from '../../mocks/demo-seeds.ts';
import { codebook, memberList } from './codebook.ts';
import documented from './documented-record.json' with { type: 'json' };
import events from './events.json' with { type: 'json' };
import institutions from './institutions.json' with { type: 'json' };
import instruments from './instruments.json' with { type: 'json' };
import members from './members.json' with { type: 'json' };
import providers from './providers.json' with { type: 'json' };
import rationales from './rationales.json' with { type: 'json' };
import services from './services.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };
import stances from './stances.json' with { type: 'json' };
import usRequest from './us-request.json' with { type: 'json' };

/** Every list of reference data with the schema that its entries must meet. */
const lists = [
  ['levels', stances.levels, levelEntrySchema],
  ['reasons', stances.reasons, reasonEntrySchema],
  ['services', services.services, serviceSchema],
  ['institutions', institutions.institutions, institutionSchema],
  ['instruments', instruments.instruments, instrumentSchema],
  ['rationales', rationales.rationales, rationaleEntrySchema],
  ['members', members.members, memberSchema],
  ['groups', members.groups, groupSchema],
  ['providers', providers.providers, providerSchema],
  ['events', events.events, eventSchema],
] as const;

const sourceIds = new Set(sources.sources.map(({ id }) => id));
const serviceIds = new Set(codebook.services.map(({ id }) => id));
const memberIds = new Set(memberList.map(({ iso3 }) => iso3));

describe('the reference data', () => {
  test.each(lists)('has %s as the contract says', (_name, entries, schema) => {
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) expect(schema.safeParse(entry).error?.issues ?? []).toEqual([]);
  });

  test.each(lists)('names each of its %s once', (_name, entries) => {
    const ids = entries.map((entry) => ('iso3' in entry ? entry.iso3 : entry.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has the US request as the contract says', () => {
    expect(referenceSchema.shape.usRequest.safeParse(usRequest).error?.issues ?? []).toEqual([]);
  });

  test('lists its sources with a date or none, and each once', () => {
    expect(sourceIds.size).toBe(sources.sources.length);
    for (const source of sources.sources) {
      const publishedOn = isReducedDate(source.publishedOn) ? source.publishedOn : null;
      expect(publishedOn === null).toBe(source.publishedOn === 'n.d.');
      expect(citedSourceSchema.safeParse({ ...source, publishedOn }).error?.issues ?? []).toEqual([]);
    }
  });

  test('has the levels and reasons of the domain, in its order', () => {
    expect(stances.levels.map(({ id }) => id)).toEqual(LEVELS);
    expect(stances.levels.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(stances.reasons.map(({ id }) => id).toSorted()).toEqual(REASONS.toSorted());
  });

  test('cites only sources, services and members that there are', () => {
    const cited = [
      ...[services.services, rationales.rationales, providers.providers, members.members, events.events].flat(),
      ...documented.positions,
      ...documented.context,
    ].flatMap((entry) => entry.sources);
    const named = [...providers.providers, ...events.events].flatMap((entry) => entry.services);
    const states = [...members.groups.flatMap((group) => group.members), ...documented.noneFound];
    expect(cited.filter((id) => !sourceIds.has(id))).toEqual([]);
    expect(named.filter((id) => !serviceIds.has(id))).toEqual([]);
    expect(states.filter((iso3) => !memberIds.has(iso3))).toEqual([]);
  });
});

describe.each([...demoSeeds()])('the seed of the %s set', (dataset, revisions) => {
  test('has revisions as the contract says, each in its own data set', () => {
    for (const revision of revisions) {
      expect(revisionSchema.safeParse(revision).error?.issues ?? []).toEqual([]);
      expect(revision.dataset).toBe(dataset);
    }
  });

  test('uses only codes of the codebook, and has either a level or a reason', () => {
    expect(revisions.filter(({ body }) => !usesTheCodebook(body)).map(({ id }) => id)).toEqual([]);
  });

  test('would be accepted from an editor as it stands', () => {
    const rules = { dataset, codebook, members: [...memberIds], today: '2026-11-22' };
    for (const { body } of revisions) expect(readPositionBody(body, rules)).toEqual({ ok: true, body });
  });

  test('numbers each position’s revisions from 1 without a gap', () => {
    for (const row of Map.groupBy(revisions, ({ id }) => id).values()) {
      expect(row.map(({ revision }) => revision)).toEqual(row.map((_, index) => index + 1));
    }
  });
});

function usesTheCodebook(body: PositionBody): boolean {
  return (
    memberIds.has(body.member) &&
    codebook.institutions.has(body.institution) &&
    codebook.instruments.has(body.instrument) &&
    body.services.length > 0 &&
    body.services.every((service) => serviceIds.has(service)) &&
    body.rationales.every(({ id }) => codebook.rationales.has(id)) &&
    (body.level === null) !== (body.reason === null)
  );
}
