import { describe, expect, test } from 'vitest';
import { momentInWords } from '../words.ts';
import { citationOf, type Cited } from './citation.ts';

const cited: Cited = {
  dataset: 'illustrative',
  question: 'Stated position on Chinese services: satellite communication; all 32 members',
  knownAt: '2026-11-22T21:15:05.500Z',
  address: 'https://tracker.example/steps?knownAt=2026-11-22T21:15:05.500Z&groups=baltic',
};

describe('a citation', () => {
  const citation = citationOf(cited);

  test('points at an address that is frozen at an instant, in every form', () => {
    for (const text of Object.values(citation)) {
      expect(text).toContain(cited.address);
      expect(text).toContain('as known at 21:15:05 UTC on 22 November 2026');
    }
  });

  test('says of made-up data that they are made up, in every form', () => {
    for (const text of Object.values(citation)) expect(text).toMatch(/illustrative data, not real positions/i);
  });

  test('says the question, the codebook and the licence at length', () => {
    expect(citation.long).toMatch(/; all 32 members\. Codebook \d+\.\d+\.\d+\. CC BY 4\.0\. https:/);
    expect(citationOf({ ...cited, question: '' }).long).toMatch(/2026\. Codebook/);
  });

  test('is a BibTeX entry whose braces are paired', () => {
    const { bibtex } = citationOf({ ...cited, question: '50 % of {this} & that_one' });
    expect(bibtex).toMatch(/^@misc\{stance-tracker-2026-11-22,\n[\s\S]+\n\}$/);
    expect(bibtex).toContain(String.raw`50 \% of this \& that\_one`);
    expect(bibtex.split('{')).toHaveLength(bibtex.split('}').length);
    expect(bibtex).toContain('year = {2026}');
  });

  test('of a copy in one file says that it has no web address, and gives BibTeX none', () => {
    const address = 'satellite-stances.html#/steps?knownAt=2026-11-22T21:15:05.500Z';
    const { short, long, bibtex } = citationOf({ ...cited, address });
    for (const text of [short, long]) {
      expect(text).toContain(`Copy in one HTML file without a web address, opened at ${address}`);
    }
    expect(bibtex).not.toContain('url =');
    expect(bibtex).toContain(String.raw`howpublished = {Copy in one HTML file without a web address, opened at`);
    expect(bibtex).toContain(String.raw`satellite-stances.html\#/steps?knownAt=`);
  });

  test('names a day as its moment where a day was asked for', () => {
    expect(momentInWords('2025-06-01')).toBe('on 1 June 2025');
    expect(momentInWords('2025-06-01T12:00:00+02:00')).toBe('at 2025-06-01T12:00:00+02:00');
    expect(citationOf({ ...cited, knownAt: '2025-06-01', dataset: 'documented' }).short).toMatch(
      /documented record, as known on 1 June 2025/,
    );
  });
});
