// Two editors worked on the same record from the same revision: what they changed apart goes together, and only what they changed differently asks.
// The value and its dates are one thing: a level belongs to the dates on which it was stated, applies and ends.
import { type ItemConflict, mergeRationales, mergeSources } from './merge-items.ts';
import { mergeSet, mergeValue, type Sides } from './merge-value.ts';
import type { PositionBody, Rationale, Source } from './position.ts';

/** Fields of a body that are changed together. */
type Part = Partial<PositionBody>;

/** Every field that is no list, by the name under which it is asked about; in the order of the form. */
const PARTS = [
  ['member', ['member']],
  ['institution', ['institution']],
  ['instrument', ['instrument']],
  ['value', ['level', 'reason', 'statedOn', 'effectiveOn', 'endsOn']],
  ['response', ['response']],
  ['confidence', ['confidence']],
  ['summary', ['summary']],
  ['note', ['note']],
] as const satisfies readonly (readonly [string, readonly (keyof PositionBody)[]])[];

const SETS = ['services', 'users'] as const;

/** Something that the two sides changed differently, with what each side says of it. `name` is its own within the merge. */
export type MergeConflict = { readonly name: string } & (
  | ({ readonly field: (typeof PARTS)[number][0] | (typeof SETS)[number] } & Sides<Part>)
  | ({ readonly field: 'rationales' } & ItemConflict<Rationale>)
  | ({ readonly field: 'sources' } & ItemConflict<Source>)
);

/** Which side stands for a conflict, by its name; mine where nothing is chosen. */
export type Choices = Readonly<Record<string, 'theirs' | 'mine'>>;

export interface MergedBody {
  /** Complete, with the chosen side of every conflict. */
  readonly merged: PositionBody;
  /** In the order of the form; the same whatever is chosen. */
  readonly conflicts: readonly MergeConflict[];
}

/** Merges two bodies that come from the same one. Without a conflict the merged body can be sent as it is. */
export function mergeBodies(sides: Sides<PositionBody>, choices: Choices = {}): MergedBody {
  const conflicts: MergeConflict[] = [];
  const chosen = (name: string) => choices[name] ?? 'mine';
  let merged = sides.mine;
  for (const [field, fields] of PARTS) {
    const part = eachSide(sides, (body) => partOf(body, fields));
    const { value, isConflict } = mergeValue(part);
    merged = { ...merged, ...(isConflict ? part[chosen(field)] : value) };
    if (isConflict) conflicts.push({ name: field, field, ...part });
  }
  for (const field of SETS) {
    const set = eachSide<readonly string[]>(sides, (body) => body[field]);
    const { value, isConflict } = mergeSet(set);
    merged = { ...merged, [field]: isConflict ? set[chosen(field)] : value };
    if (isConflict) conflicts.push({ name: field, field, ...eachSide(sides, (body) => partOf(body, [field])) });
  }
  return withItems(sides, { merged, conflicts }, chosen);
}

/** The fields that are lists of things with names of their own. */
function withItems(
  sides: Sides<PositionBody>,
  { merged, conflicts }: MergedBody,
  chosen: (name: string) => 'theirs' | 'mine',
): MergedBody {
  const rationales = mergeRationales(
    eachSide(sides, (body) => body.rationales),
    (item) => chosen(`rationales/${item}`),
  );
  const sources = mergeSources(
    eachSide(sides, (body) => body.sources),
    (item) => chosen(`sources/${item}`),
  );
  return {
    merged: { ...merged, rationales: rationales.items, sources: sources.items },
    conflicts: [
      ...conflicts,
      ...rationales.conflicts.map((each) => ({
        name: `rationales/${each.item}`,
        field: 'rationales' as const,
        ...each,
      })),
      ...sources.conflicts.map((each) => ({ name: `sources/${each.item}`, field: 'sources' as const, ...each })),
    ],
  };
}

function eachSide<T>({ base, theirs, mine }: Sides<PositionBody>, of: (body: PositionBody) => T): Sides<T> {
  return { base: of(base), theirs: of(theirs), mine: of(mine) };
}

function partOf(body: PositionBody, fields: readonly (keyof PositionBody)[]): Part {
  return Object.fromEntries(fields.map((field) => [field, body[field]]));
}
