// What a reader is looking at: the question of the codebook, and which days, members and evidence the page shows for it.
// All of it lives in the URL, so that a link opens exactly what was seen.
import { addDays, type Day, firstDay } from '../domain/calendar-date.ts';
import type { KnownAt } from '../domain/instant.ts';
import type { Dataset } from '../domain/position.ts';
import { type Question, questionWith } from '../domain/question.ts';
import type { Level } from '../domain/scale.ts';
import { codebook } from '../reference/codebook.ts';

export const TIMELINE_SORTS = ['level', 'change', 'group', 'name'] as const;
/** How the members of the stance timeline are ordered. */
export type TimelineSort = (typeof TIMELINE_SORTS)[number];

export const EVIDENCE_SORTS = ['-statedOn', 'statedOn', 'member', 'level'] as const;
export type EvidenceSort = (typeof EVIDENCE_SORTS)[number];

export const DISTRIBUTION_MODES = ['counts', 'shares'] as const;
export type DistributionMode = (typeof DISTRIBUTION_MODES)[number];

export const PERIOD_UNITS = ['month', 'quarter'] as const;
/** What a column of the matrix spans. */
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

export const MAP_DAYS = ['one', 'two'] as const;
/** Whether the map shows the day alone, or beside it the day that moves are counted from. */
export type MapDays = (typeof MAP_DAYS)[number];

export const WINDOW_DAYS = ['30', '90', '180', '365'] as const;
/** How many days before and after an event are shown. */
export type WindowDays = (typeof WINDOW_DAYS)[number];

export const COMPARE_LAYOUTS = ['overlaid', 'apart'] as const;
/** Whether the sides of a comparison share one drawing or stand side by side. */
export type CompareLayout = (typeof COMPARE_LAYOUTS)[number];

export const COVERAGE_SHADES = ['age', 'strength'] as const;
/** What the coverage matrix shades by: days since the last record, or how strong the evidence is. */
export type CoverageShade = (typeof COVERAGE_SHADES)[number];

/** The publication of the US request: what most readers ask about first. */
const USUAL_EVENT = 'memo-2025';

/** The whole state of the page. A `View` is a `Question` and can be asked as one. */
export interface View extends Question {
  readonly dataset: Dataset;
  /** The day that is shown. */
  readonly on: Day;
  /** The days that time charts span, both included. */
  readonly from: Day;
  readonly to: Day;
  /** Moves are counted since this day. */
  readonly since: Day;
  /** Chosen members (ISO 3166-1 alpha-3) and groups; none chosen means everybody. */
  readonly members: readonly string[];
  readonly groups: readonly string[];
  /** Filters evidence and lanes by institution, never the derivation; null for all. */
  readonly institution: string | null;
  /** Kinds of event that are turned off. */
  readonly hide: readonly string[];
  readonly sort: TimelineSort;
  readonly mode: DistributionMode;
  readonly period: PeriodUnit;
  readonly days: MapDays;
  /** The event that before and after are told of, by id, and how many days of each. */
  readonly event: string;
  readonly window: WindowDays;
  /** What is compared: groups by id and members by ISO 3166-1 alpha-3; none is a comparison of nobody. */
  readonly sides: readonly string[];
  readonly layout: CompareLayout;
  /** The earlier of two knowledge dates that are compared; the later is `knownAt`, or now. Null where none was chosen. */
  readonly knownSince: KnownAt | null;
  readonly shade: CoverageShade;
  /** Search text and filters of the evidence table. */
  readonly q: string;
  readonly levels: readonly Level[];
  readonly instrument: string | null;
  readonly order: EvidenceSort;
  /** "Why this value?" of a member, on `whyOn` or else on `on`; null when closed. */
  readonly why: string | null;
  readonly whyOn: Day | null;
  /** The evidence card that is open, by position id. */
  readonly card: string | null;
}

/** What the service says the page opens with. */
export interface Opening {
  readonly dataset: Dataset;
  readonly opensOn: Day;
}

/** The page refuses days outside of these. */
export const FIRST_DAY = '1949-01-01';
export const LAST_DAY = '2100-12-31';
/** Where time charts begin when nobody says otherwise: the first year of the illustrative set. */
export const DEFAULT_FROM = '2019-01-01';

/** The view of a link that says only `asked`; the rest has its default. */
export function viewWith(opening: Opening, asked: Partial<View> = {}): View {
  const on = asked.on ?? opening.opensOn;
  const range = rangeWith(asked, opening.opensOn);
  return {
    ...questionWith(codebook, asked),
    dataset: asked.dataset ?? opening.dataset,
    on,
    ...range,
    since: asked.since ?? defaultSince(on),
    members: asked.members ?? [],
    groups: asked.groups ?? [],
    institution: asked.institution ?? null,
    hide: asked.hide ?? [],
    sort: asked.sort ?? 'level',
    mode: asked.mode ?? 'counts',
    period: asked.period ?? 'quarter',
    days: asked.days ?? 'one',
    event: asked.event ?? USUAL_EVENT,
    window: asked.window ?? '90',
    sides: asked.sides ?? [],
    layout: asked.layout ?? 'overlaid',
    knownSince: asked.knownSince ?? null,
    shade: asked.shade ?? 'age',
    q: asked.q ?? '',
    levels: asked.levels ?? [],
    instrument: asked.instrument ?? null,
    order: asked.order ?? '-statedOn',
    why: asked.why ?? null,
    whyOn: asked.whyOn ?? null,
    card: asked.card ?? null,
  };
}

function rangeWith(asked: Partial<View>, opensOn: Day): Pick<View, 'from' | 'to'> {
  const to = asked.to ?? laterOf(opensOn, asked.from ?? opensOn);
  const from = asked.from ?? (DEFAULT_FROM <= to ? DEFAULT_FROM : addDays(to, -365));
  return { from, to };
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** The first of the month about two and a half months before: the last ten weeks of moves. */
function defaultSince(on: Day): Day {
  return firstDay(addDays(on, -75).slice(0, 7));
}
