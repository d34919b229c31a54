import { describe, expect, it } from 'vitest';
import reference from '../src/reference/members.json' with { type: 'json' };
import * as shown from '../src/reference/shown-names.ts';
import { addressIn } from './coded-address.ts';
import * as coded from './coded-names.ts';
import { codedId } from './coded-records.ts';

/** The module that stands in for the other has all that the other has. */
const standIn: typeof shown = coded;
const members = coded.codedMembers(reference.members);
const groups = coded.codedGroups(reference.groups);

describe('names by number', () => {
  it('are off where nobody chose them, and then change nothing', () => {
    expect(standIn.areNamesCoded).toBe(shown.areNamesCoded);
    expect(standIn.shownMembers(reference.members)).toEqual(shown.shownMembers(reference.members));
    expect(standIn.shownGroups(reference.groups)).toEqual(shown.shownGroups(reference.groups));
    expect(standIn.shownCode('LTU')).toBe(shown.shownCode('LTU'));
  });

  it('give each of the 32 a number of its own, in the order of the numbers', () => {
    const numbers = Array.from({ length: 32 }, (_, i) => String(i + 1).padStart(2, '0'));
    expect(members.map(({ iso3 }) => iso3)).toEqual(numbers.map((number) => `M${number}`));
    expect(members.map(({ name }) => name)).toEqual(numbers.map((number) => `Member ${number}`));
    expect(reference.members.map(({ iso3 }) => coded.iso3Of(coded.codeOf(iso3)))).toEqual(
      reference.members.map(({ iso3 }) => iso3),
    );
  });

  it('do not follow the alphabet', () => {
    const order = reference.members.map(({ iso3 }) => coded.codeOf(iso3));
    const inPlace = order.filter((code, i) => code === `M${String(i + 1).padStart(2, '0')}`);
    expect(inPlace.length).toBeLessThan(4);
  });

  it('keep who is in which group, and no name, alias, region or note', () => {
    for (const { id, members: codes } of reference.groups) {
      const group = groups.find((one) => one.id === coded.codeOfGroup(id));
      expect(group?.members.map(coded.iso3Of).toSorted()).toEqual(codes.toSorted());
      expect(coded.groupOf(coded.codeOfGroup(id))).toBe(id);
    }
    const kept = JSON.stringify([members, groups]);
    const words = reference.members.flatMap((one) => [one.iso3, one.name, one.region, one.capital, ...one.aliases]);
    for (const word of [...words, ...reference.groups.flatMap(({ id, name }) => [id, name])]) {
      expect(kept).not.toMatch(new RegExp(`\\b${word.replaceAll('.', '\\.')}\\b`));
    }
  });

  it('put the tiles of the map in the order of the numbers', () => {
    const places = members.map(({ tile }) => tile.row * 8 + tile.col);
    expect(places).toEqual(members.map((_, i) => i));
  });
});

describe('ids and addresses', () => {
  it.each([
    ['ill-fin-05', 'ill-m01-05'],
    ['ill-usa-d1', 'ill-m09-d1'],
    ['https://sources.example/ill-bgr-01', 'https://sources.example/ill-m02-01'],
    ['0f8fad5b-d9cb-469f-a165-70867728950e', '0f8fad5b-d9cb-469f-a165-70867728950e'],
  ])('%s becomes %s', (id, code) => {
    expect(codedId(id)).toBe(code);
  });

  it.each([
    ['/members/FIN?why=BGR', '/members/M01?why=M02'],
    ['/edit/ill-fin-05/end', '/edit/ill-m01-05/end'],
    ['/compare?sides=eu,FIN,baltic&on=2025-01-01', '/compare?sides=group-d,M01,group-j&on=2025-01-01'],
    ['/?members=FIN,BGR&groups=g7&card=ill-fin-05', '/?members=M01,M02&groups=group-b&card=ill-m01-05'],
    ['/satellites.html#/members/FIN?groups=g7', '/satellites.html#/members/M01?groups=group-b'],
  ])('%s opens as %s, and the other way round', (named, numbered) => {
    expect(addressIn(true, named)).toBe(numbered);
    expect(addressIn(false, numbered)).toBe(named);
    expect(addressIn(true, numbered)).toBe(numbered);
    expect(addressIn(false, named)).toBe(named);
  });

  it('leave the documented set out', () => {
    expect(addressIn(true, '/members/FIN?dataset=documented&on=2025-01-01')).toBe('/members/M01?on=2025-01-01');
  });
});
