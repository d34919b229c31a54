import { byId, type Codebook } from '../../domain/codebook.ts';
import type { Revision } from '../../domain/review.ts';
import type { ListedSource, RawDocumentedSet, RawRecord } from './raw-record.ts';
import { seedBody } from './seed-body.ts';
import { publishingSteps, recordedDay, revisionsFrom } from './seed-history.ts';

/**
 * The documented set as revisions: every sourced position, and for each member of `noneFound` one record that says so.
 * All are published, and all are provisional until a second coder confirms them. Context items derive nothing and are
 * not seeded. Throws a RangeError where a source id is unknown.
 */
export function seedDocumented(
  set: RawDocumentedSet,
  sources: readonly ListedSource[],
  codebook: Codebook,
): readonly Revision[] {
  const listed = byId(sources);
  const searches = set.noneFound.map((member) => noneFoundRecord(member, set.searchedOn, codebook));
  return [...set.positions, ...searches].flatMap((raw) => {
    const body = seedBody(raw, codebook, listed);
    const steps = publishingSteps(raw.id, body, recordedDay(raw.id, raw.statedOn));
    return revisionsFrom('documented', raw.id, 'provisional', steps);
  });
}

/** The record of a search that found nothing (codebook, "Two data sets"), e.g. `nf-alb`. */
function noneFoundRecord(member: string, searchedOn: string, codebook: Codebook): RawRecord {
  const search = `Search of public material, ${searchedOn}`;
  return {
    id: `nf-${member.toLowerCase()}`,
    member,
    statedOn: searchedOn,
    institution: 'foreign_ministry',
    instrument: 'no_comment',
    level: null,
    reason: 'none-found',
    services: codebook.services.map((service) => service.id),
    rationales: [],
    confidence: 'low',
    summary: 'A search of public material found no stated position.',
    note:
      `Public material was searched on ${searchedOn} for a statement or an act of this government about Chinese ` +
      'satellite services, core and adjacent, and nothing was found. That is not proof of absence.',
    sources: [{ citation: search, title: search }],
    status: 'published',
  };
}
