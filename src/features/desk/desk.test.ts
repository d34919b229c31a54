import { describe, expect, it } from 'vitest';
import type { DeskItem, DeskKind } from '../../domain/desk.ts';
import { intentOf, placeAfter } from './desk-keys.ts';
import { deskSentence, sittingInWords } from './desk-words.ts';
import { recordOfForm } from './device-drafts.ts';
import { refusalInWords } from './refusal-words.ts';
import { factsFrom, titleOf } from './row-facts.ts';

let keys = 0;
const item = (kind: DeskKind, bearing: DeskItem['bearing'] = null): DeskItem => ({
  key: String(keys++),
  kind,
  record: null,
  days: 1,
  bearing,
  isForMe: false,
});
const said = (items: readonly DeskItem[], qualifiers: readonly string[] = []) =>
  deskSentence(items, '2026-11-22', 365, qualifiers).replaceAll('\u00A0', ' ');

describe('the sentence of the desk', () => {
  it('counts what waits, kind by kind', () => {
    const items = [item('refused'), item('draft'), item('draft'), item('unchecked', 'sets'), item('unchecked')];
    expect(said(items)).toBe(
      '5 things wait on 22 November 2026: 1 conflict or refusal, 2 drafts, 2 not checked for 365 days, 1 of them behind a value of today.',
    );
  });

  it('says once what is all of one kind, and what nothing is', () => {
    expect(said([item('draft'), item('draft')])).toBe('2 things wait on 22 November 2026, all drafts.');
    expect(said([item('none-found')])).toBe('1 thing waits on 22 November 2026: 1 search expires.');
    expect(said([])).toBe('Nothing waits on 22 November 2026.');
  });

  it('names the question where values of another than the usual are meant', () => {
    const items = [item('unchecked', 'backs'), item('unchecked')];
    expect(said(items, ['binding acts only'])).toMatch(/behind a value of today \(binding acts only\)\.$/);
  });
});

it('counts the checks of a sitting, and those that are not sent', () => {
  const check = { dataset: 'illustrative', entry: null } as const;
  expect(sittingInWords([])).toBe('Nothing checked yet in this sitting');
  expect(sittingInWords([{ ...check, record: 'a', is: 'sent' }])).toBe('1 checked today');
  const two = [
    { ...check, record: 'a', is: 'sent' },
    { ...check, record: 'b', is: 'sending' },
  ] as const;
  expect(sittingInWords(two)).toBe('2 checked today, 1 of them not sent yet');
});

it('hears arrows always, and letters unless they are turned off', () => {
  expect([intentOf('ArrowDown', false), intentOf('j', false), intentOf('s', false)]).toEqual(['next', null, null]);
  expect([intentOf('J', true), intentOf('k', true), intentOf('s', true), intentOf('x', true)]).toEqual([
    'next',
    'previous',
    'check',
    null,
  ]);
  expect([placeAfter('previous', 0, 3), placeAfter('next', 2, 3), placeAfter('last', 0, 3)]).toEqual([0, 2, 2]);
});

const isKnown = (id: string) => id === 'ltu-01';

describe('a row', () => {
  it('takes what was typed over what is on record', () => {
    const record = {
      member: 'LTU',
      statedOn: '2024-05',
      institution: 'parliament',
      code: 'limits',
      summary: 'a',
    } as const;
    expect(titleOf(record)).toBe('Lithuania, May 2024, Parliament');
    expect(factsFrom({ summary: 'b', value: 'excludes', statedOn: 3 }, record)).toEqual({
      ...record,
      summary: 'b',
      code: 'excludes',
    });
  });

  it('has a name even where hardly anything was typed, and keeps a date that is none yet', () => {
    expect(titleOf(factsFrom({}, null))).toBe('A position, hardly begun');
    expect(titleOf(factsFrom({ member: 'TUR', statedOn: '2026-1' }, null))).toBe('Türkiye, 2026-1');
  });

  it('names no institution for a search', () => {
    const facts = factsFrom({ member: 'TUR', reason: 'none-found', institution: 'parliament' }, null);
    expect(titleOf(facts)).toBe('Türkiye, Search of public material');
  });

  it('is of a form of this data set alone', () => {
    expect(recordOfForm({ form: 'new:documented' }, 'documented', isKnown)).toBeNull();
    expect(recordOfForm({ form: 'new:documented' }, 'illustrative', isKnown)).toBeUndefined();
    expect(recordOfForm({ form: 'ltu-01' }, 'documented', isKnown)).toBe('ltu-01');
    expect(recordOfForm({ form: 'elsewhere' }, 'documented', isKnown)).toBeUndefined();
  });
});

const problem = (name: string, title: string) => ({ type: `/problems/${name}`, title, status: 400, instance: '/' });

const refused = (act: 'edit' | 'confirm', name: string, title: string) =>
  refusalInWords({ act, state: { is: 'parked', problem: problem(name, title) } });

describe('a refusal', () => {
  it('leads to the merge where words are at stake, and else to another look', () => {
    expect(refused('edit', 'stale', '')).toMatch(/Open it to see both versions/);
    expect(refused('confirm', 'stale', '')).toMatch(/Look again/);
  });

  it('is said in the words of the service with what to do', () => {
    expect(refused('edit', 'validation', 'Some fields need another value')).toBe(
      'Some fields need another value. Open it: the form says which.',
    );
    expect(refused('confirm', 'forbidden', 'Your role does not allow this')).toMatch(/^Your role .*Choose an identity/);
  });
});
