// Writes the compact read: the service's half of the timeline, whose other half is decode-timeline.ts.
import { CONFIDENCES, type CodedPosition, type Dataset, RESPONSES, USERS } from '../domain/position.ts';
import { LEVELS, RECORD_REASONS } from '../domain/scale.ts';
import { type Timeline, TIMELINE_SCHEMA_VERSION } from './timeline.ts';

/** Data set, moment and notice of a timeline. */
export type TimelineHead = { readonly dataset: Dataset; readonly knownAt: string | null; readonly notice: string };

/** The payload of some positions, in their order. A position's services and users come back in the order of the lists. */
export function encodeTimeline(positions: readonly CodedPosition[], head: TimelineHead): Timeline {
  const codes = codesOf(positions);
  const column = <T>(cell: (position: CodedPosition) => T): T[] => positions.map(cell);
  const service = index(codes.services);
  const user = index(codes.users);
  const rationale = index(codes.rationales);
  const [member, institution, instrument] = [codes.members, codes.institutions, codes.instruments].map(index);
  const [level, reason, response, confidence] = [LEVELS, RECORD_REASONS, RESPONSES, CONFIDENCES].map(index);
  return {
    schemaVersion: TIMELINE_SCHEMA_VERSION,
    ...head,
    codes,
    count: positions.length,
    columns: {
      id: column((p) => p.id),
      member: column((p) => member?.(p.member)),
      statedOn: column((p) => p.statedOn),
      effectiveOn: column((p) => p.effectiveOn),
      endsOn: column((p) => p.endsOn),
      institution: column((p) => institution?.(p.institution)),
      instrument: column((p) => instrument?.(p.instrument)),
      level: column((p) => level?.(p.level)),
      reason: column((p) => reason?.(p.reason)),
      services: column((p) => maskOf(p.services, service)),
      users: column((p) => maskOf(p.users, user)),
      rationales: column((p) =>
        p.rationales.map(({ id, direction }) => 2 * (rationale(id) ?? 0) + (direction === 'against' ? 1 : 0)),
      ),
      response: column((p) => response?.(p.response)),
      confidence: column((p) => confidence?.(p.confidence)),
      confirmedOn: column((p) => [...p.confirmedOn]),
      publishedAt: column((p) => p.publishedAt),
      retractedAt: column((p) => p.retractedAt),
    },
  };
}

function index(list: readonly string[]): (code: string | null) => number | null {
  const places = new Map(list.map((code, place) => [code, place]));
  return (code) => (code === null ? null : (places.get(code) ?? null));
}

function codesOf(positions: readonly CodedPosition[]): Timeline['codes'] {
  const all = (of: (position: CodedPosition) => readonly string[]) => [...new Set(positions.flatMap(of))].toSorted();
  return {
    members: all((p) => [p.member]),
    institutions: all((p) => [p.institution]),
    instruments: all((p) => [p.instrument]),
    services: all((p) => p.services),
    rationales: all((p) => p.rationales.map(({ id }) => id)),
    levels: [...LEVELS],
    reasons: [...RECORD_REASONS],
    users: [...USERS],
    responses: [...RESPONSES],
    confidences: [...CONFIDENCES],
  };
}

/** A sum of powers of two, exact for up to 53 codes. */
function maskOf(codes: readonly string[], index: (code: string) => number | null): number {
  return [...new Set(codes)].reduce((mask, code) => mask + 2 ** (index(code) ?? 0), 0);
}
