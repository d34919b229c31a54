// The records of the reference files as they lie on disk: fields may be missing, and sources are ids or whole.
// Codes are plain text here, as JSON has them; making a body of a record is the door where they are read.
import type { Rationale } from '../../domain/position.ts';

/** A source written out with its record. */
export interface RawSource {
  readonly url?: string | null;
  readonly citation?: string | null;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly publishedOn?: string | null;
  readonly language?: string | null;
  readonly type?: string | null;
}

/** An entry of `reference/sources.json`, named by its id. */
export interface ListedSource extends RawSource {
  readonly id: string;
}

/** One record of `illustrative-positions.json` or `documented-record.json`; fields that the seed drops are left out. */
export interface RawRecord {
  readonly id: string;
  readonly member: string;
  readonly statedOn: string;
  readonly effectiveOn?: string | null;
  readonly endsOn?: string | null;
  readonly institution: string;
  readonly instrument: string;
  readonly level: string | null;
  readonly reason: string | null;
  readonly services: readonly string[];
  readonly users?: readonly string[];
  /** A bare code takes its code's direction. */
  readonly rationales: readonly (string | Rationale)[];
  readonly response?: string | null;
  readonly confidence: string;
  readonly scope?: string;
  readonly summary: string;
  readonly note?: string;
  /** Whole, or ids of listed sources. */
  readonly sources: readonly (string | RawSource)[];
  readonly status: string;
}

/** What `documented-record.json` holds, as far as the seed reads it. */
export interface RawDocumentedSet {
  readonly searchedOn: string;
  readonly noneFound: readonly string[];
  readonly positions: readonly RawRecord[];
}
