// A file that is whole can still hold what this codebook refuses: every record of it is read as strictly as what an editor sends.
import { faultOfHistory, type HistoryFault } from '../domain/history-check.ts';
import type { Revision } from '../domain/review.ts';
import type { BodyRules } from './position-body.ts';
import { faultOfRevision, type RevisionFault } from './revision-check.ts';
import type { TravellingContent, TravellingWrite } from './travelling-content.ts';

/** What is wrong with a revision or a write, and where in the file (RFC 6901). */
export interface ContentFault {
  readonly pointer: string;
  /** Of the position. */
  readonly id: string;
  /** Its number; null for a write. */
  readonly revision: number | null;
  readonly issue: RevisionFault['issue'] | HistoryFault | 'nothing to start from';
}

/** The first thing in a file's content that could not have come about; null where all could. `rules` are those of today. */
export function faultOfContent(
  { revisions, outbox }: TravellingContent,
  rules: Omit<BodyRules, 'dataset'>,
): ContentFault | null {
  const placed = revisions.map((revision, at) => ({ revision, at }));
  const rows = Map.groupBy(placed, ({ revision: { dataset, id } }) => `${dataset}/${id}`);
  for (const row of rows.values()) {
    const fault = faultOfRow(row, rules);
    if (fault !== null) return fault;
  }
  return faultOfOutbox(outbox);
}

interface Placed {
  readonly revision: Revision;
  /** Its place in the file. */
  readonly at: number;
}

function faultOfRow(row: readonly Placed[], rules: Omit<BodyRules, 'dataset'>): ContentFault | null {
  const history = faultOfHistory(row.map(({ revision }) => revision));
  const odd = history === null ? undefined : row[history.at];
  if (history !== null && odd !== undefined) return faultAt(odd, '', history.fault);
  for (const placed of row) {
    const fault = faultOfPlaced(placed, rules);
    if (fault !== null) return fault;
  }
  return null;
}

function faultOfPlaced(placed: Placed, rules: Omit<BodyRules, 'dataset'>): ContentFault | null {
  const fault = faultOfRevision(placed.revision, rules);
  return fault && faultAt(placed, fault.pointer, fault.issue);
}

function faultAt({ revision, at }: Placed, below: string, issue: ContentFault['issue']): ContentFault {
  return { pointer: `/content/revisions/${at}${below}`, id: revision.id, revision: revision.revision, issue };
}

/** A change without a base starts from the write before it, so there has to be one. Two writes never share a key. */
function faultOfOutbox(outbox: readonly TravellingWrite[]): ContentFault | null {
  const [keys, positions] = [new Set<string>(), new Set<string>()];
  for (const [at, { key, act, ifMatch, position }] of outbox.entries()) {
    const isBaseless = act !== 'create' && ifMatch === null && !positions.has(position);
    if (isBaseless || keys.has(key)) {
      const issue = isBaseless ? 'nothing to start from' : 'duplicate_item';
      return { pointer: `/content/outbox/${at}`, id: position, revision: null, issue };
    }
    keys.add(key);
    positions.add(position);
  }
  return null;
}
