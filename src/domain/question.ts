// A reader asks with a question: about which services, by which clock, with which records. Every chart, count and sentence follows it.
// What is not asked has the codebook's default.
import { type Codebook, coreServices } from './codebook.ts';
import type { KnownAt } from './instant.ts';

/** Whether a position starts when it was stated or when it takes effect. */
export type Axis = 'stated' | 'effective';

/** Codebook, "The question". */
export interface Question {
  /** Service codes; one or more. */
  readonly services: readonly string[];
  readonly axis: Axis;
  /** Only rules (binding level 3 and more) set a level. */
  readonly bindingOnly: boolean;
  /** Drafts of law and the like may speak. */
  readonly includeProposed: boolean;
  /** Whole days after which an unconfirmed level is stale; 0 or more. */
  readonly staleAfterDays: number;
  /** What had been published by then; null for now. */
  readonly knownAt: KnownAt | null;
}

export const DEFAULT_STALE_AFTER_DAYS = 365;
/** More days than this would leave the calendar; a hundred years. */
export const MAX_STALE_AFTER_DAYS = 36_525;

/** Some of a question; what is missing or undefined is not asked. */
export type Asked = { readonly [K in keyof Question]?: Question[K] | undefined };

/** The question with the codebook's defaults where `asked` says nothing. */
export function questionWith(codebook: Codebook, asked: Asked = {}): Question {
  return {
    services: asked.services?.length ? asked.services : coreServices(codebook),
    axis: asked.axis ?? 'stated',
    bindingOnly: asked.bindingOnly ?? false,
    includeProposed: asked.includeProposed ?? false,
    staleAfterDays: asked.staleAfterDays ?? DEFAULT_STALE_AFTER_DAYS,
    knownAt: asked.knownAt ?? null,
  };
}
