// What the tests of the timeline are made of; nothing of it says anything about a real government.
import type { Codebook } from '../../domain/codebook.ts';
import { type DayRange, stanceIntervals } from '../../domain/intervals.ts';
import type { Member } from '../../domain/member.ts';
import type { CodedPosition } from '../../domain/position.ts';
import { questionWith } from '../../domain/question.ts';
import type { TimelineRow } from './series.ts';

const BLANK: CodedPosition = {
  id: 'blank',
  member: 'AAA',
  statedOn: '2024-01-01',
  effectiveOn: null,
  endsOn: null,
  institution: 'foreign_ministry',
  instrument: 'official_statement',
  level: null,
  reason: null,
  services: ['leo_broadband', 'direct_to_device', 'geo_capacity'],
  users: [],
  rationales: [],
  response: null,
  confidence: 'high',
  confirmedOn: [],
  publishedAt: '2020-01-01T00:00:00Z',
  retractedAt: null,
};

/** A published statement of a foreign ministry, but for what is said otherwise. */
export function record(said: Partial<CodedPosition>): CodedPosition {
  return { ...BLANK, ...said };
}

/** The rows of some members, derived from the records with the default question. */
export function timelineRows(
  members: readonly Member[],
  records: readonly CodedPosition[],
  range: DayRange,
  codebook: Codebook,
): TimelineRow[] {
  return members.map((member) => {
    const evidence = records.filter((one) => one.member === member.iso3);
    const history = { accession: member.natoAccession, positions: evidence };
    return { member, evidence, intervals: stanceIntervals(history, questionWith(codebook), range, codebook) };
  });
}
