// What a level means is said with what lies next to it: most mistakes of coding are by one level.
import type { Codebook } from '../../domain/codebook.ts';
import type { Level, RecordReason } from '../../domain/scale.ts';

export interface LevelNote {
  readonly title: string;
  readonly text: string;
}

/** The definition of a level, and those of its neighbours on the scale; of a reason the definition alone. */
export function levelNotes(value: Level | RecordReason, { levels, reasons }: Codebook): readonly LevelNote[] {
  const at = levels.findIndex(({ id }) => id === value);
  const own = levels[at] ?? reasons.find(({ id }) => id === value);
  if (own === undefined) return [];
  const definition = { title: `${own.label}:`, text: own.definition };
  const [less, more] = [levels[at - 1], levels[at + 1]];
  if (at < 0) return [definition];
  return [
    definition,
    ...(less === undefined ? [] : [{ title: `Less than that is ${less.label}:`, text: less.definition }]),
    ...(more === undefined ? [] : [{ title: `More than that is ${more.label}:`, text: more.definition }]),
  ];
}
