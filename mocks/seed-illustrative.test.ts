import { describe, expect, test } from 'vitest';
import { stanceOn } from '../src/domain/intervals.ts';
import { instantMs } from '../src/domain/instant.ts';
import { codedFrom, stateKnownAt } from '../src/domain/known-at.ts';
import type { CodedPosition } from '../src/domain/position.ts';
import { questionWith } from '../src/domain/question.ts';
import { type PositionState, stateFrom } from '../src/domain/review.ts';
import { codeOf } from '../src/domain/stance.ts';
import { codebook, memberList } from '../src/reference/codebook.ts';
import illustrative from './data/illustrative-positions.json' with { type: 'json' };
import { corrections } from './illustrative-additions.ts';
import { type RawIllustrativeSet, seedIllustrative } from './seed-illustrative.ts';

const set: RawIllustrativeSet = illustrative;
const revisions = seedIllustrative(set, codebook);
const rows = Map.groupBy(revisions, ({ id }) => id);
const states = [...rows.values()]
  .map((row) => stateFrom(row))
  .filter((state): state is PositionState => state !== null);

function coded(knownAt: string | null): CodedPosition[] {
  return [...rows.values()].flatMap((row) => {
    const state = stateKnownAt(row, knownAt);
    return state?.published ? [codedFrom(state, state.published)] : [];
  });
}

function countsOn(day: string): Record<string, number> {
  const positions = Map.groupBy(coded(null), ({ member }) => member);
  const codes = memberList.map(({ iso3, natoAccession }) =>
    codeOf(
      stanceOn(
        { accession: natoAccession, positions: positions.get(iso3) ?? [] },
        questionWith(codebook),
        day,
        codebook,
      ),
    ),
  );
  return Object.fromEntries([...Map.groupBy(codes, (code) => code)].map(([code, list]) => [code, list.length]));
}

describe('the illustrative seed', () => {
  test('publishes exactly what the file says', () => {
    const heads = new Map(states.map((state) => [state.id, state.published]));
    for (const raw of set.positions) {
      const head = heads.get(raw.id);
      expect(head?.status).toBe(raw.status);
      expect(head?.confirmedOn).toEqual([]);
      expect(head?.body).toMatchObject({
        member: raw.member,
        statedOn: raw.statedOn,
        effectiveOn: raw.effectiveOn,
        institution: raw.institution,
        instrument: raw.instrument,
        level: raw.level,
        reason: raw.reason,
        services: raw.services,
        response: raw.response,
        confidence: raw.confidence,
        summary: raw.summary,
        sources: raw.sources,
      });
    }
    const statuses = [...heads.values()].filter((head) => head !== null).map(({ status }) => status);
    expect(statuses.filter((status) => status === 'published')).toHaveLength(333);
    expect(statuses.filter((status) => status === 'retracted')).toHaveLength(1);
  });

  test('gives the stances that the set was made for', () => {
    expect(countsOn('2026-11-15')).toEqual({ excludes: 10, limits: 10, cautions: 7, reviewing: 4, permits: 1 });
    expect(countsOn('2025-04-20')).toEqual({
      excludes: 2,
      limits: 8,
      cautions: 5,
      reviewing: 6,
      permits: 10,
      welcomes: 1,
    });
  });

  test('has six drafts and three records in review', () => {
    const waiting = states.filter(({ published }) => published === null).map(({ working }) => working.status);
    expect(waiting.toSorted()).toEqual([
      ...Array.from({ length: 6 }, () => 'draft'),
      ...Array.from({ length: 3 }, () => 'in_review'),
    ]);
  });

  test('is written by one person and published by another, at strictly later times, never after 2026-11-21', () => {
    for (const row of rows.values()) {
      const times = row.map(({ recordedAt }) => instantMs(recordedAt) ?? NaN);
      expect(times.every((time, i) => i === 0 || time > (times[i - 1] ?? NaN))).toBe(true);
      expect(row.every(({ recordedAt }) => recordedAt < '2026-11-22')).toBe(true);
      expect(row.find(({ operation }) => operation === 'publish')?.actor).not.toBe(row[0]?.actor);
    }
  });

  test.each(corrections)(
    'shows $id as it was before its correction when asked what was known then',
    ({ id, first }) => {
      const [, , published] = rows.get(id) ?? [];
      const corrected = rows.get(id)?.at(-1);
      expect(stateKnownAt(rows.get(id) ?? [], published?.recordedAt ?? null)?.published?.body).toMatchObject(first);
      expect(stateKnownAt(rows.get(id) ?? [], corrected?.recordedAt ?? null)?.published?.body).not.toMatchObject(first);
    },
  );

  test('says "Illustrative: " in every text, and names only fictional sources', () => {
    for (const { body, changeNote, reason, id } of revisions) {
      const texts = [body.summary, ...[body.note, changeNote, reason].filter((text) => text !== null && text !== '')];
      expect(texts.every((text) => text?.startsWith('Illustrative: '))).toBe(true);
      expect(body.sources.map(({ url }) => url)).toEqual([`https://sources.example/${id}`]);
      expect(body.sources.every(({ publisher }) => publisher?.startsWith('Fictional '))).toBe(true);
    }
  });
});
