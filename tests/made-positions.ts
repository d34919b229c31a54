// Made-up positions for tests of what the page says; none is a position of anybody.
import type { CodedPosition } from '../src/domain/position.ts';

/** A published statement of a foreign ministry about low-Earth-orbit broadband, with what a test changes. */
export function madePosition(
  changes: Partial<CodedPosition> & Pick<CodedPosition, 'id' | 'member' | 'statedOn'>,
): CodedPosition {
  return {
    effectiveOn: null,
    endsOn: null,
    institution: 'foreign_ministry',
    instrument: 'official_statement',
    level: 'permits',
    reason: null,
    services: ['leo_broadband'],
    users: [],
    rationales: [],
    response: null,
    confidence: 'medium',
    confirmedOn: [],
    publishedAt: '2020-01-01T00:00:00Z',
    retractedAt: null,
    ...changes,
  };
}
