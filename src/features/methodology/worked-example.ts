// A worked example is a small coding history with the answer that the codebook gives for it.
// The answer on the page is derived live by the real rules; a test holds it against the answer that is written down.
import { lastDay, type Day } from '../../domain/calendar-date.ts';
import { type Interval, stanceIntervals, stanceOn } from '../../domain/intervals.ts';
import type { Because, ExplainedStance } from '../../domain/outweighed.ts';
import { type Question, questionWith } from '../../domain/question.ts';
import { responseOn, type RespondingPosition, type ResponseAnswer } from '../../domain/response.ts';
import { isLevel, type Level, type RecordReason, type StanceCode } from '../../domain/scale.ts';
import type { RuleNumber } from '../../domain/stance.ts';
import { codebook } from '../../reference/codebook.ts';

/** What the codebook answers for an example. */
export interface Expected {
  readonly code: StanceCode;
  readonly rule: RuleNumber;
  readonly setBy: string | null;
  /** For `conflicting`: from the least to the most restrictive. */
  readonly range?: readonly [Level, Level];
  readonly tension?: boolean;
  readonly stale?: boolean;
  /** Latest first. */
  readonly outweighed: readonly (readonly [id: string, because: Because])[];
  /** The first day of each interval of the range, and what holds from it. */
  readonly intervals: readonly (readonly [from: Day, code: StanceCode])[];
  /** Only where the example is about rule 9. */
  readonly response?: ResponseAnswer;
}

export interface WorkedExample {
  readonly id: string;
  /** The rule that it explains. */
  readonly rule: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 9;
  readonly title: string;
  /** What happened, in plain words. */
  readonly story: string;
  /** What to take from it. */
  readonly lesson: string;
  /** The day Member A joins, where the example is about it; long ago otherwise. */
  readonly accession?: Day;
  readonly records: readonly RespondingPosition[];
  /** What is asked other than the codebook's default. */
  readonly asked?: Partial<Question>;
  readonly on: Day;
  readonly from: Day;
  readonly to: Day;
  readonly expected: Expected;
}

/** What the rules make of an example. */
export interface Derived {
  readonly stance: ExplainedStance;
  readonly intervals: readonly Interval[];
  readonly response: ResponseAnswer;
}

const LONG_AGO: Day = '1949-08-24';

/** Who spoke and how, as codes of the codebook: `foreign_ministry official_statement`. */
type Voice = `${string} ${string}`;

/** A published record about low-Earth-orbit broadband, unless `more` says otherwise. */
export function record(
  id: string,
  statedOn: string,
  voice: Voice,
  code: Level | RecordReason,
  more: Partial<RespondingPosition> = {},
): RespondingPosition {
  const [institution = '', instrument = ''] = voice.split(' ');
  return {
    id,
    statedOn,
    effectiveOn: null,
    endsOn: null,
    institution,
    instrument,
    level: isLevel(code) ? code : null,
    reason: isLevel(code) ? null : code,
    services: ['leo_broadband'],
    confirmedOn: [],
    publishedAt: `${lastDay(statedOn)}T12:00:00Z`,
    retractedAt: null,
    response: null,
    ...more,
  };
}

/** Derives an example with the same functions and the same codebook as every chart. */
export function deriveExample(example: WorkedExample): Derived {
  const history = { accession: example.accession ?? LONG_AGO, positions: example.records };
  const question = questionWith(codebook, example.asked);
  return {
    stance: stanceOn(history, question, example.on, codebook),
    intervals: stanceIntervals(history, question, { from: example.from, to: example.to }, codebook),
    response: responseOn(example.records, question, example.on, codebook),
  };
}
