import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoSeeds } from '../../../mocks/demo-seeds.ts';
import { Client } from '../../../tests/contract/client.ts';
import { madePosition } from '../../../tests/made-positions.ts';
import { anyDay, anyQuestion } from '../../../tests/vectors/arbitrary-history.ts';
import { decodeTimeline } from '../../contract/decode-timeline.ts';
import { stancesOnSchema } from '../../contract/stances.ts';
import { timelineSchema } from '../../contract/timeline.ts';
import { STANCE_CODES } from '../../domain/scale.ts';
import type { CodedPosition, Position } from '../../domain/position.ts';
import { memoryRepository } from '../../service/memory-repository.ts';
import { trackerOf } from '../../question/tracker.ts';
import { type View, viewWith } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';
import { allianceParts } from './alliance-parts.ts';
import { citedIn } from './brief-text.ts';
import { countryParts, countryTitle } from './country-parts.ts';
import { frozenMoment } from './frozen-moment.ts';
import { namedLevels } from './level-names.ts';
import { fittingNotes, noteInWords } from './notes.ts';
import { labelOf } from './record-words.ts';
import { PAGE, roomForNotes } from './room.ts';

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;
let client: Client;
beforeAll(async () => {
  const seeds = demoSeeds();
  client = await Client.over(memoryRepository([...seeds.keys()], [...seeds.values()].flat()));
});

async function asked(patch: Partial<View>) {
  const view = viewWith(opening, patch);
  const known = `knownAt=${encodeURIComponent(view.knownAt ?? '2100-01-01')}`;
  const timeline = await client.read(`/api/datasets/illustrative/timeline?${known}`, timelineSchema);
  return { view, rows: trackerOf(decodeTimeline(timeline).positions, view, codebook).rows };
}

async function stancesOf({ on, services, axis, bindingOnly, includeProposed, staleAfterDays, knownAt }: View) {
  const switches = { bindingOnly: String(bindingOnly), includeProposed: String(includeProposed), staleAfterDays: String(staleAfterDays) }; // prettier-ignore
  const parameters = new URLSearchParams({ on, services: services.join(','), axis, ...switches });
  if (knownAt !== null) parameters.set('knownAt', knownAt);
  return (await client.read(`/api/datasets/illustrative/stances?${parameters}`, stancesOnSchema)).items;
}

test(
  'sentences and footnotes are those of the stances that the service gives, for fifty random questions',
  { timeout: 30_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, anyDay, async (question, on) => {
        const { view, rows } = await asked({ ...question, on });
        const items = await stancesOf(view);
        for (const row of rows) {
          const stance = items.find(({ member }) => member === row.member.iso3);
          const code = stance?.level ?? stance?.reason ?? 'not-researched';
          const label = code === 'not-a-member' ? 'not yet a member' : `“${labelOf(code)}”`;
          const parts = countryParts(row, view);
          expect(countryTitle(row, view)).toContain(label);
          expect(parts[0]?.said[0]?.text).toContain(label);
          expect(parts[0]?.said[1]?.cites).toEqual(expect.arrayContaining(stance?.setBy ? [stance.setBy] : []));
          const known = new Set(row.positions.map(({ id }) => id));
          expect(citedIn(parts).filter((id) => !known.has(id))).toEqual([]);
          for (const { said } of parts) for (const { text } of said) expect(text).toMatch(/^[A-Z“0-9].*[.:]$/);
        }
        const counts = STANCE_CODES.map(
          (code) => items.filter(({ level, reason }) => (level ?? reason) === code).length,
        );
        const named = namedLevels(rows);
        expect(STANCE_CODES.map((code) => named.find((one) => one.code === code)?.count ?? 0)).toEqual(counts);
        const said = allianceParts(rows, view)[0]?.said[0]?.text ?? '';
        expect([...said.matchAll(/ (\d+)(?=[,.;])/g)].reduce((sum, [, count]) => sum + Number(count), 0)).toBe(32);
      }),
      { numRuns: 50 },
    );
  },
);

function partsOf(positions: readonly CodedPosition[], patch: Partial<View> = {}) {
  const view = viewWith(opening, { members: ['LTU'], ...patch });
  const row = trackerOf(positions, view, codebook).rows[0];
  if (row === undefined) throw new Error('the question names a member');
  return countryParts(row, view).map(({ said }) => said.map(({ text }) => text).join(' '));
}

describe('the brief on a member', () => {
  const statute = madePosition({ id: 'a', member: 'LTU', statedOn: '2025-03', institution: 'parliament', instrument: 'statute', level: 'limits' }); // prettier-ignore
  const word = madePosition({ id: 'b', member: 'LTU', statedOn: '2026-05-04', level: 'permits' });

  test('says by which rule and since when, no more exactly than is known', () => {
    const [stands, changed] = partsOf([statute]);
    expect(stands).toContain('is “Limits” since March 2025.');
    expect(stands).toContain('(rule 2): Parliament, statute, March 2025.');
    expect(changed).toBe('Nothing changed after 22 November 2025.');
  });

  test('names the later word that a rule stands against', () => {
    const [stands, , binding, contradicts] = partsOf([statute, word]);
    expect(stands).toContain('yields only to another rule (rule 3)');
    expect(binding).toContain('strength 4 of 4. It is a rule');
    expect(contradicts).toContain('says “Permits”: Foreign ministry, official statement, 4 May 2026.');
  });

  test('says that a word may be replaced only where no rule is behind it', () => {
    const stricter = { ...word, level: 'excludes' } as const;
    expect(partsOf([statute, stricter])[2]).toContain('It is no rule. The latest live rule says “Limits”');
    expect(partsOf([word])[2]).toContain('no rule is live: the next word can replace it');
  });

  test('says of a member with nothing, and of one before accession, what is known and what is not', () => {
    expect(partsOf([]).join(' ')).toContain('Nobody has looked for a position of Lithuania');
    const [stands, , binding] = partsOf([{ ...word, statedOn: '2003-01-01' }], { on: '2003-06-01' });
    expect(stands).toMatch(/was not yet a member: it joined NATO on 29 March 2004\. 1 record from before/);
    expect(binding).toBe('There is no level, so nothing binds.');
  });
});

const source = { url: 'https://sources.example/a', citation: null, title: 'A title', publisher: 'Fictional Gazette', publishedOn: '2025-03-04', archiveUrl: null, language: null, type: null, locator: 'p. 3', quote: null, translation: null } as const; // prettier-ignore

function record(patch: Partial<Position>): Position {
  const coded = madePosition({ id: 'a', member: 'LTU', statedOn: '2025-03-03' });
  return { ...coded, dataset: 'illustrative', summary: '', note: '', sources: [source], coding: 'confirmed', retraction: null, status: 'published', revision: 1, recordedAt: '2025-03-04T00:00:00Z', recordedBy: 'x', ...patch }; // prettier-ignore
}

describe('a footnote', () => {
  test('has date, institution, instrument, source and confidence, and no address of what is made up', () => {
    expect(noteInWords(record({}), true)).toBe(
      'Lithuania: Foreign ministry, official statement, 3 March 2025. A title, Fictional Gazette, 4 March 2025, p. 3. Made up. Confidence: medium.',
    );
    const real = record({ dataset: 'documented', coding: 'provisional', sources: [{ ...source, url: 'https://example.org/a' }] }); // prettier-ignore
    expect(noteInWords(real, false)).toContain(' https://example.org/a. Confidence: medium; coding provisional.');
  });

  test('stays short under a title of 5,000 characters', () => {
    expect(noteInWords(record({ sources: [{ ...source, title: 'long '.repeat(1000) }] }), false).length).toBeLessThan(300); // prettier-ignore
  });

  test('is listed only where it fits, and one always is', () => {
    const notes = Array.from({ length: 40 }, () => 'word '.repeat(40));
    expect(fittingNotes(notes, PAGE.width, 0)).toBe(1);
    expect(fittingNotes(notes.slice(0, 2), PAGE.width, 500)).toBe(2);
    expect(fittingNotes(notes, PAGE.width, roomForNotes([], 400))).toBeLessThan(40);
    expect(fittingNotes([], PAGE.width, 0)).toBe(0);
  });
});

test('a brief is frozen at the instant asked for, unless more may be published until then', () => {
  const now = '2026-11-22T09:00:00.000Z';
  expect(frozenMoment(null, now)).toBe(now);
  expect(frozenMoment('2025-06-01', now)).toBe('2025-06-01');
  expect(frozenMoment('2026-11-22', now)).toBe(now);
});
