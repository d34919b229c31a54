// What surrounds the made-up set so that review, history and replay can be shown: first versions that were corrected
// later, drafts, and records waiting for a reviewer. All of it is as made up as the set itself, and says so.
import type { PositionBody } from '../src/domain/position.ts';
import type { RawRecord } from '../src/service/seed/raw-record.ts';

/** A published record whose first published version was another. */
export interface Correction {
  readonly id: string;
  /** What the first version had instead. */
  readonly first: Partial<PositionBody>;
  readonly changeNote: string;
  /** Whole days from the first publication to the correction. */
  readonly afterDays: number;
}

export const corrections: readonly Correction[] = [
  {
    id: 'ill-deu-09',
    first: { level: 'reviewing' },
    changeNote: 'Illustrative: level corrected, the interview says that nothing should be restricted',
    afterDays: 40,
  },
  {
    id: 'ill-fra-08',
    first: { level: 'limits' },
    changeNote: 'Illustrative: level corrected after the full text was read',
    afterDays: 33,
  },
  {
    id: 'ill-svk-08',
    first: { statedOn: '2025-06' },
    changeNote: 'Illustrative: day of the interview added',
    afterDays: 61,
  },
  {
    id: 'ill-pol-10',
    first: { effectiveOn: null },
    changeNote: 'Illustrative: day of application added',
    afterDays: 26,
  },
  {
    id: 'ill-lux-09',
    first: { summary: 'Illustrative: space-law regulation mentions ownership' },
    changeNote: 'Illustrative: wording made precise',
    afterDays: 19,
  },
  {
    id: 'ill-hun-09',
    first: { level: 'cautions' },
    changeNote: 'Illustrative: level corrected, a review is no warning',
    afterDays: 48,
  },
];

/** Why and when a retracted record of the file was taken back. */
export const retractions: readonly { readonly id: string; readonly reason: string; readonly afterDays: number }[] = [
  { id: 'ill-bel-05', reason: 'Illustrative: the record rested on a mistranslation of its source', afterDays: 37 },
];

/** A record that no reader sees yet: a draft, one that waits for a reviewer, or one that a reviewer sent back. */
export interface Unpublished {
  readonly record: RawRecord;
  readonly stage: 'draft' | 'in_review' | 'returned';
}

type Gist = Pick<RawRecord, 'id' | 'statedOn' | 'institution' | 'instrument' | 'level' | 'services' | 'summary'>;

export const unpublished: readonly Unpublished[] = [
  draft('draft', {
    id: 'ill-usa-d1',
    statedOn: '2026-11-12',
    institution: 'telecom_regulator',
    instrument: 'licence_decision',
    level: 'excludes',
    services: ['direct_to_device'],
    summary: 'Illustrative: roaming partner refused on ownership grounds',
  }),
  draft('draft', {
    id: 'ill-ita-d1',
    statedOn: '2026-11-13',
    institution: 'economy_or_digital_ministry',
    instrument: 'official_statement',
    level: 'cautions',
    services: ['leo_broadband'],
    summary: 'Illustrative: ministry answers a question about the postponed vote',
  }),
  draft('draft', {
    id: 'ill-esp-d1',
    statedOn: '2026-11-10',
    institution: 'economy_or_digital_ministry',
    instrument: 'official_statement',
    level: 'reviewing',
    services: ['leo_broadband', 'direct_to_device'],
    summary: 'Illustrative: supplier list said to be nearly ready',
  }),
  draft('draft', {
    id: 'ill-svn-d1',
    statedOn: '2026-11',
    institution: 'telecom_regulator',
    instrument: 'official_statement',
    level: 'cautions',
    services: ['leo_broadband'],
    summary: 'Illustrative: regulator asks operators to name their satellite partners',
  }),
  draft('draft', {
    id: 'ill-tur-d1',
    statedOn: '2026-11-16',
    institution: 'foreign_ministry',
    instrument: 'interview',
    level: 'permits',
    services: ['leo_broadband', 'geo_capacity'],
    summary: 'Illustrative: minister says that offers are judged one by one',
  }),
  draft('returned', {
    id: 'ill-hun-d1',
    statedOn: '2026-11-09',
    institution: 'economy_or_digital_ministry',
    instrument: 'interview',
    level: 'reviewing',
    services: ['leo_broadband', 'ground_segment'],
    summary: 'Illustrative: security review to end next year',
  }),
  draft('in_review', {
    id: 'ill-cze-d1',
    statedOn: '2026-11-11',
    institution: 'parliament',
    instrument: 'draft_law',
    level: 'limits',
    services: ['leo_broadband', 'direct_to_device'],
    summary: 'Illustrative: earlier text put before the chamber again',
  }),
  draft('in_review', {
    id: 'ill-prt-d1',
    statedOn: '2026-11-12',
    institution: 'telecom_regulator',
    instrument: 'licence_decision',
    level: 'limits',
    services: ['leo_broadband'],
    summary: 'Illustrative: gateway licence with an ownership condition',
  }),
  draft('in_review', {
    id: 'ill-grc-d1',
    statedOn: '2026-11-13',
    institution: 'economy_or_digital_ministry',
    instrument: 'official_statement',
    level: 'limits',
    services: ['leo_broadband', 'direct_to_device'],
    summary: 'Illustrative: exemption for ships to be looked at again',
  }),
];

/** The rest of an unpublished record follows from its id: the member, and the one fictional source. */
function draft(stage: Unpublished['stage'], gist: Gist): Unpublished {
  const source = {
    url: `https://sources.example/${gist.id}`,
    title: 'Illustrative source',
    publisher: 'Fictional Gazette',
    publishedOn: gist.statedOn,
    language: 'en',
  };
  const member = gist.id.slice(4, 7).toUpperCase();
  return {
    stage,
    record: { ...gist, member, reason: null, rationales: [], confidence: 'medium', sources: [source], status: 'draft' },
  };
}
