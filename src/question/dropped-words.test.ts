import { expect, it } from 'vitest';
import { droppedInWords } from './dropped-words.ts';
import { readSearch } from './url-codec.ts';

const wordsOf = (search: string) => droppedInWords(readSearch(search).dropped);

it('says nothing of a link that could be used', () => {
  expect(wordsOf('?members=DEU')).toBe('');
});

it('names what a link asked for in vain', () => {
  expect(wordsOf('?members=DEU,XXX,YYY&from=2026-13-99&next=//evil.example')).toBe(
    'This link asked for things that could not be used: members XXX, YYY; start of the range 2026-13-99; ' +
      'unknown part “next” //evil.example. The rest is shown.',
  );
});

it('does not let a name of the language pass for a part of the question', () => {
  expect(wordsOf('?constructor=1&__proto__=2')).toContain('unknown part “constructor” 1; unknown part “__proto__” 2');
});

it('leaves out characters that would turn the line round', () => {
  expect(wordsOf('?on=\u202E2026')).toContain('day 2026.');
});

it('names five parts and counts the rest', () => {
  expect(wordsOf('?a=1&b=1&c=1&d=1&e=1&f=1&g=1')).toContain('; and 2 more.');
});
