// The lower layer of the demo's store: what the files say, held in memory and never written. The upper layer keeps whole
// histories of the positions that somebody has touched; where it has one, that history counts and not the seed's.
import type { Dataset } from '../src/domain/position.ts';
import { type PositionState, type Revision, stateFrom } from '../src/domain/review.ts';
import type { Seeds } from './demo-seeds.ts';

/** Revisions of one data set by position, each row oldest first. */
export type Histories = ReadonlyMap<string, readonly Revision[]>;

/** One data set with both layers seen as one. Everything is in order of id, by code unit. */
export interface Layered {
  readonly histories: Histories;
  readonly states: ReadonlyMap<string, PositionState>;
}

export class SeedLayer {
  readonly #seeds: Seeds;
  readonly #sets = new Map<Dataset, Layered>();

  constructor(seeds: Seeds) {
    this.#seeds = seeds;
  }

  get datasets(): readonly Dataset[] {
    return [...this.#seeds.keys()];
  }

  /** How many revisions a data set begins with. */
  size(dataset: Dataset): number {
    return this.#seeds.get(dataset)?.length ?? 0;
  }

  /** A data set as the files have it, folded when it is first asked for. */
  set(dataset: Dataset): Layered {
    const known = this.#sets.get(dataset);
    if (known) return known;
    const made = layered(historiesOf(this.#seeds.get(dataset) ?? []));
    this.#sets.set(dataset, made);
    return made;
  }

  /** A data set with touched positions laid over the files'. */
  under(dataset: Dataset, touched: readonly Revision[]): Layered {
    const seed = this.set(dataset);
    if (touched.length === 0) return seed;
    const upper = historiesOf(touched);
    const isKnown = [...upper.keys()].every((id) => seed.histories.has(id));
    return isKnown ? overlaid(seed, upper) : layered(new Map([...seed.histories, ...upper]), seed.states, upper);
  }
}

function historiesOf(revisions: readonly Revision[]): Histories {
  return Map.groupBy(revisions, ({ id }) => id);
}

/** Where no position is new, each keeps its place and nothing has to be sorted again: a large record stays quick to edit. */
function overlaid(seed: Layered, upper: Histories): Layered {
  const [histories, states] = [new Map(seed.histories), new Map(seed.states)];
  for (const [id, history] of upper) {
    const state = stateFrom(history);
    histories.set(id, history);
    if (state !== null) states.set(id, state);
  }
  return { histories, states };
}

/** Histories in order of id; states that are known are taken over, but for those in `changed`. */
function layered(histories: Histories, known?: Layered['states'], changed?: Histories): Layered {
  const ids = [...histories.keys()].toSorted();
  const states = ids.flatMap((id): [string, PositionState][] => {
    const kept = changed?.has(id) === true ? undefined : known?.get(id);
    const state = kept ?? stateFrom(histories.get(id) ?? []);
    return state ? [[id, state]] : [];
  });
  return { histories: new Map(ids.map((id) => [id, histories.get(id) ?? []])), states: new Map(states) };
}
