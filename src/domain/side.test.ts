import { describe, expect, test } from 'vitest';
import { groupList, memberList } from '../reference/codebook.ts';
import { everySide, isSideMeant, sharedMembers } from './side.ts';

const sides = everySide(memberList, groupList);
const found = (typed: string) => sides.filter((side) => isSideMeant(side, typed)).map(({ name }) => name);
const named = (...ids: string[]) => sides.filter(({ id }) => ids.includes(id));

test('every group and every member can be a side, groups first', () => {
  expect(sides).toHaveLength(groupList.length + memberList.length);
  expect(sides[0]?.kind).toBe('group');
  expect(sides.find(({ id }) => id === 'baltic')?.members.map(({ iso3 }) => iso3)).toEqual(['EST', 'LTU', 'LVA']);
});

describe('the search for a side', () => {
  test.each([
    ['Visegrad', ['Visegrád Group']],
    ['v4', ['Visegrád Group']],
    ['Turkey', ['Türkiye']],
    ['holland', ['Netherlands']],
    ['nordic', ['Nordic']],
    ['Atlantis', []],
  ])('%s finds %j', (typed, names) => {
    expect(found(typed)).toEqual(names);
  });

  test('nothing typed finds everybody', () => {
    expect(found(' ')).toHaveLength(sides.length);
  });
});

describe('members of more than one side', () => {
  test('are told with their sides, those of the same sides together', () => {
    const shared = sharedMembers(named('nordic', 'arctic', 'NOR'));
    expect(shared.map((one) => [one.sides, one.members.map(({ iso3 }) => iso3)])).toEqual([
      [
        ['Nordic', 'Arctic states'],
        ['DNK', 'FIN', 'ISL', 'SWE'],
      ],
      [['Nordic', 'Arctic states', 'Norway'], ['NOR']],
    ]);
  });

  test('are none where sides do not overlap', () => {
    expect(sharedMembers(named('baltic', 'v4'))).toEqual([]);
  });
});
