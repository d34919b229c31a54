// A cell of coverage is a cell of the matrix and what its stance rests on: the record that set it at the period's end.
import { ageBounds, ageStep, type Ground, groundOf } from '../../domain/coverage.ts';
import type { Member } from '../../domain/member.ts';
import type { Confidence, CodedPosition } from '../../domain/position.ts';
import type { Question } from '../../domain/question.ts';
import type { MatrixCell } from '../matrix/matrix-cells.ts';
import { matrixSections, type MatrixSection, type MatrixSpec } from '../matrix/matrix-rows.ts';
import type { Period } from '../matrix/periods.ts';

/** What cells are shaded by. */
export type Shade = 'age' | 'strength';

export interface CoverageCell extends MatrixCell {
  /** Null where there is no level to rest on anything. */
  readonly ground: Ground | null;
}

export interface CoverageRow {
  readonly member: Member;
  readonly cells: readonly CoverageCell[];
}

export interface CoverageSpec extends MatrixSpec {
  /** The records of all members. */
  readonly positions: readonly CodedPosition[];
  readonly question: Question;
}

/** The members in sections, with a cell for each period. */
export function coverageSections(
  spec: CoverageSpec,
  periods: readonly Period[],
): readonly MatrixSection<CoverageRow>[] {
  const { question, codebook } = spec;
  const positions = new Map(spec.positions.map((position) => [position.id, position]));
  return matrixSections(spec, periods).map((section) => ({
    ...section,
    rows: section.rows.map(({ member, cells }) => ({
      member,
      cells: cells.map((cell) => ({
        ...cell,
        ground: groundOf(cell.stance, positions, cell.period.to, question, codebook),
      })),
    })),
  }));
}

/** From 1, the most to build on, to 5, the least. */
export type Tone = 1 | 2 | 3 | 4 | 5;

/** One step of what cells are shaded by. */
export interface Step {
  readonly tone: Tone;
  /** `91 to 180 days`, `medium`. */
  readonly label: string;
  /** What stands in a cell of the key. */
  readonly sample: string;
  readonly has: (ground: Ground) => boolean;
}

/** The steps from the most to build on to the least. */
export function stepsOf(shade: Shade, staleAfterDays: number): readonly Step[] {
  return shade === 'age' ? ageSteps(staleAfterDays) : STRENGTHS;
}

function ageSteps(staleAfterDays: number): readonly Step[] {
  const bounds = ageBounds(staleAfterDays);
  const young = bounds.map((bound, i) => ({
    tone: AGE_TONES[i] ?? 4,
    label: i === 0 ? `up to ${bound} days` : `${(bounds[i - 1] ?? 0) + 1} to ${bound} days`,
    sample: String(monthsOf(bound)),
    has: ({ age }: Ground) => ageStep(age, bounds) === i,
  }));
  const old = {
    tone: 5,
    label: `over ${staleAfterDays} days`,
    sample: `${monthsOf(staleAfterDays)}+`,
    has: ({ age }: Ground) => age > staleAfterDays,
  } as const;
  return [...young, old];
}

const AGE_TONES: readonly Tone[] = [1, 2, 3, 4];

/** The coder's confidence, in the codebook's order: a code and no score. */
const STRENGTHS: readonly Step[] = [
  { tone: 1, label: 'high confidence', sample: 'H', has: ofConfidence('high') },
  { tone: 3, label: 'medium confidence', sample: 'M', has: ofConfidence('medium') },
  { tone: 5, label: 'low confidence', sample: 'L', has: ofConfidence('low') },
];

function ofConfidence(code: Confidence): (ground: Ground) => boolean {
  return ({ confidence }) => confidence === code;
}

/** More months than this do not fit a cell and are said in years. */
const MOST_MONTHS = 99;

/** What stands in a cell: months of age, `12y` where that is too long, or the initial of the confidence. */
export function cellText({ age, confidence }: Ground, shade: Shade): string {
  if (shade === 'strength') return confidence.slice(0, 1).toUpperCase();
  const months = monthsOf(age);
  return months > MOST_MONTHS ? `${Math.floor(age / 365.25)}y` : String(months);
}

/** Whole months, to the nearest. */
function monthsOf(days: number): number {
  return Math.round(days / 30.44);
}
