// A position is one act or statement, by one institution, on one date, about some services, with at least one source.
// It is what an editor records; the stance that charts show is derived from it.
import type { Day, ReducedDate } from './calendar-date.ts';
import type { Direction } from './codebook.ts';
import type { Instant } from './instant.ts';
import type { Level, RecordReason } from './scale.ts';

export const DATASETS = ['illustrative', 'documented'] as const;
/** Two data sets that are never mixed: made up for demonstration, and real with sources. */
export type Dataset = (typeof DATASETS)[number];

export const STATUSES = ['draft', 'in_review', 'published', 'retracted'] as const;
export type Status = (typeof STATUSES)[number];

export const USERS = ['government_defence', 'critical_infrastructure', 'operators', 'public'] as const;
/** Whom a position binds. */
export type User = (typeof USERS)[number];

export const RESPONSES = ['endorses', 'notes', 'reserved', 'rejects'] as const;
/** The response to the US request that a record states. */
export type Response = (typeof RESPONSES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const SOURCE_TYPES = [
  'primary', 'agency', 'news', 'trade', 'copy', 'aggregator', 'lawfirm', 'thinktank', 'reference',
] as const; // prettier-ignore
export type SourceType = (typeof SOURCE_TYPES)[number];

/** A reason given, and which way it cuts. */
export interface Rationale {
  readonly id: string;
  readonly direction: Direction;
}

/** The fields that the rules of derivation read (codebook, "The rules"). */
export interface RuledPosition {
  readonly id: string;
  readonly statedOn: ReducedDate;
  readonly effectiveOn: ReducedDate | null;
  readonly endsOn: ReducedDate | null;
  readonly institution: string;
  readonly instrument: string;
  readonly level: Level | null;
  readonly reason: RecordReason | null;
  readonly services: readonly string[];
  readonly confirmedOn: readonly Day[];
  readonly publishedAt: Instant | null;
  readonly retractedAt: Instant | null;
}

/** Every coding field and no text: what charts, filters and rule switches need. */
export interface CodedPosition extends RuledPosition {
  readonly member: string;
  readonly users: readonly User[];
  readonly rationales: readonly Rationale[];
  readonly response: Response | null;
  readonly confidence: Confidence;
}

/** Where it was read. `url` or `citation` is set; urls of the illustrative set are text, never links. */
export interface Source {
  readonly url: string | null;
  readonly citation: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedOn: ReducedDate | null;
  readonly archiveUrl: string | null;
  readonly language: string | null;
  readonly type: SourceType | null;
  readonly locator: string | null;
  readonly quote: string | null;
  readonly translation: string | null;
}

/** What an editor writes: everything of a position that is not the server's. */
export interface PositionBody {
  readonly member: string;
  readonly statedOn: ReducedDate;
  readonly effectiveOn: ReducedDate | null;
  readonly endsOn: ReducedDate | null;
  readonly institution: string;
  readonly instrument: string;
  readonly level: Level | null;
  readonly reason: RecordReason | null;
  readonly services: readonly string[];
  readonly users: readonly User[];
  readonly rationales: readonly Rationale[];
  readonly response: Response | null;
  readonly confidence: Confidence;
  readonly summary: string;
  readonly note: string;
  readonly sources: readonly Source[];
}

export interface Retraction {
  readonly reason: string;
  readonly at: Instant;
  readonly by: string;
}

/** A whole position as the service presents it: the body, and what is the server's alone. */
export interface Position extends PositionBody {
  readonly id: string;
  readonly dataset: Dataset;
  readonly confirmedOn: readonly Day[];
  readonly coding: 'provisional' | 'confirmed';
  readonly retraction: Retraction | null;
  readonly status: Status;
  readonly revision: number;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
}
