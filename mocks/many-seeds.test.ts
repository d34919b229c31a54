import { beforeAll, describe, expect, test } from 'vitest';
import { readPositionBody } from '../src/contract/position-body.ts';
import type { Revision } from '../src/domain/review.ts';
import { codebook, memberList } from '../src/reference/codebook.ts';
import { demoSeeds, type Seeds } from './demo-seeds.ts';
import { manySeeds, memberRevisions, RECORDS_OF_A_MEMBER } from './many-seeds.ts';

const base = demoSeeds();
const shares: number[] = [];
let seeds: Seeds;
let generated: readonly Revision[];

beforeAll(async () => {
  seeds = await manySeeds(base, (share) => void shares.push(share));
  generated = (seeds.get('illustrative') ?? []).slice(base.get('illustrative')?.length);
}, 60_000);

describe('the seed of 100,000 records', () => {
  test('has 3,125 of each of the 32 members, behind the records of the files', () => {
    const published = generated.filter(({ operation }) => operation === 'publish');
    expect(published).toHaveLength(100_000);
    const members = Map.groupBy(published, ({ body }) => body.member);
    expect([...members.keys()].toSorted()).toEqual(memberList.map(({ iso3 }) => iso3).toSorted());
    expect(new Set([...members.values()].map(({ length }) => length))).toEqual(new Set([RECORDS_OF_A_MEMBER]));
    expect(seeds.get('documented')).toBe(base.get('documented'));
    expect(seeds.get('illustrative')?.slice(0, base.get('illustrative')?.length)).toEqual(base.get('illustrative'));
  });

  test('has ids of its own, each in one history of three steps', () => {
    const ids = Map.groupBy(generated, ({ id }) => id);
    expect(ids.size).toBe(100_000);
    expect([...ids.keys()].every((id) => /^many-[a-z]{3}-\d{4}$/.test(id))).toBe(true);
    expect([...ids.values()].every((row) => row.map(({ revision }) => revision).join() === '1,2,3')).toBe(true);
  });

  test('is marked illustrative in every record, as the service itself would demand', () => {
    const rules = {
      dataset: 'illustrative',
      codebook,
      members: memberList.map(({ iso3 }) => iso3),
      today: '2026-11-22',
    } as const;
    const wrong = generated.filter(({ body, revision }) => {
      if (revision !== 3) return false;
      const read = readPositionBody(body, rules);
      return !read.ok || read.body.summary !== body.summary || !body.summary.startsWith('Illustrative: ');
    });
    expect(wrong).toEqual([]);
  }, 60_000);

  test('is the same every time, and tells how far it has come', () => {
    const again = [...memberRevisions('LTU')];
    expect(again).toEqual(generated.filter(({ body }) => body.member === 'LTU'));
    expect(shares.every((share, at) => share >= (shares[at - 1] ?? 0) && share < 1)).toBe(true);
  });
});
