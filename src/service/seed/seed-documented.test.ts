import { describe, expect, test } from 'vitest';
import { daysBetween, lastDay } from '../../domain/calendar-date.ts';
import { type PositionState, stateFrom } from '../../domain/review.ts';
import { codebook } from '../../reference/codebook.ts';
import documented from '../../reference/documented-record.json' with { type: 'json' };
import sources from '../../reference/sources.json' with { type: 'json' };
import type { RawDocumentedSet } from './raw-record.ts';
import { seedDocumented } from './seed-documented.ts';

const set: RawDocumentedSet = documented;
const revisions = seedDocumented(set, sources.sources, codebook);
const states = [...Map.groupBy(revisions, ({ id }) => id).values()]
  .map((row) => stateFrom(row))
  .filter((state): state is PositionState => state !== null);
const body = (id: string) => states.find((state) => state.id === id)?.published?.body;

describe('the documented seed', () => {
  test('publishes every sourced position and one search for each member without any, and no context item', () => {
    expect(states.map(({ id }) => id).toSorted()).toEqual(
      [...set.positions.map(({ id }) => id), ...set.noneFound.map((code) => `nf-${code.toLowerCase()}`)].toSorted(),
    );
    expect(states.every(({ published }) => published?.status === 'published')).toBe(true);
  });

  test('keeps every coding provisional', () => {
    expect(new Set(revisions.map(({ coding }) => coding))).toEqual(new Set(['provisional']));
  });

  test('opens the note with the scope', () => {
    expect(body('dr-02')?.note).toBe('One lease for Africa. Superseded by dr-01');
    expect(body('dr-01')?.note).toBe('Defence contracts; waiver possible.');
  });

  test('resolves source ids, with the publisher as the title and the type kept', () => {
    expect(body('dr-14')?.sources).toMatchObject([
      { title: 'Infocanarie', publisher: 'Infocanarie', type: 'news', publishedOn: '2020-12', quote: null },
      { title: 'Maspalomas24h', publishedOn: null },
    ]);
  });

  test('refuses a source id that nobody lists', () => {
    expect(() => seedDocumented(set, [], codebook)).toThrow(RangeError);
  });

  test('records a search that found nothing as the codebook says', () => {
    expect(body('nf-alb')).toMatchObject({
      member: 'ALB',
      statedOn: '2026-11-22',
      institution: 'foreign_ministry',
      instrument: 'no_comment',
      level: null,
      reason: 'none-found',
      services: codebook.services.map(({ id }) => id),
      confidence: 'low',
      sources: [{ citation: 'Search of public material, 2026-11-22', url: null }],
    });
  });

  test('gives a rationale its code’s direction', () => {
    expect(body('dr-13')?.rationales).toEqual([
      { id: 'research_cooperation', direction: codebook.rationales.get('research_cooperation')?.direction },
      { id: 'economic_dependency', direction: 'against' },
    ]);
  });

  test('is recorded one to six days after the last day of the statement, and never after 2026-11-21', () => {
    for (const { body, recordedAt } of revisions) {
      const day = recordedAt.slice(0, 10);
      const later = daysBetween(lastDay(body.statedOn), day);
      expect(day <= '2026-11-21').toBe(true);
      expect((later >= 1 && later <= 6) || day === '2026-11-21').toBe(true);
    }
  });
});
