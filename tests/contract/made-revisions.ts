import type { PositionBody } from '../../src/domain/position.ts';
import type { Revision } from '../../src/domain/review.ts';
import type { KeptAnswer } from '../../src/service/ports.ts';

export const madeBody: PositionBody = {
  member: 'FRA',
  statedOn: '2026-10-01',
  effectiveOn: null,
  endsOn: null,
  institution: 'foreign_ministry',
  instrument: 'official_statement',
  level: 'cautions',
  reason: null,
  services: ['leo_broadband'],
  users: [],
  rationales: [{ id: 'european_autonomy', direction: 'for' }],
  response: null,
  confidence: 'medium',
  summary: 'Illustrative: a statement made for a test, “ß 漢 🛰”',
  note: '',
  sources: [
    {
      url: 'https://sources.example/made-for-a-test',
      citation: null,
      title: 'Illustrative source',
      publisher: 'Fictional Gazette',
      publishedOn: null,
      archiveUrl: null,
      language: 'en',
      type: null,
      locator: null,
      quote: null,
      translation: null,
    },
  ],
};

/** Revision `revision` of the position `id`: a creation, then edits. */
export function madeRevision(id: string, revision: number, changes: Partial<Revision> = {}): Revision {
  return {
    dataset: 'illustrative',
    id,
    revision,
    operation: revision === 1 ? 'create' : 'edit',
    actor: 'editor-a',
    recordedAt: `2026-11-22T10:00:${String(revision % 60).padStart(2, '0')}.000Z`,
    changeNote: null,
    reason: null,
    confirmedOn: null,
    coding: 'provisional',
    batch: null,
    body: madeBody,
    ...changes,
  };
}

export function keptAnswer(key: string, body = '{}'): KeptAnswer {
  return { key, actor: 'editor-a', digest: 'd', status: 201, headers: { location: '/x', etag: '"1"' }, body };
}
