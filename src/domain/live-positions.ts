// Of all that is on record, only what is live on a day counts: it has started and has not ended.
// The live ones are kept sorted by the codebook's order and split by what they can do, so that a day is answered from the ends of short lists.
import type { Question } from './question.ts';
import { inOrder, type PlacedPosition, type SpeakingPosition, speaking } from './placed-position.ts';

/** The live positions of one member on one day. Each list is in the codebook's order. */
export interface LivePositions {
  readonly all: readonly PlacedPosition[];
  /** Those that may set a level: what speaks, or with `bindingOnly` rules alone. */
  readonly setters: readonly SpeakingPosition[];
  readonly rules: readonly SpeakingPosition[];
  /** How many speak, rules or not. */
  readonly speakers: number;
  /** Those that state why there is no level. */
  readonly reasons: readonly PlacedPosition[];
}

/** A set of live positions that changes as days go by. */
export class LiveSet implements LivePositions {
  readonly all: PlacedPosition[] = [];
  readonly setters: SpeakingPosition[] = [];
  readonly rules: SpeakingPosition[] = [];
  readonly reasons: PlacedPosition[] = [];
  speakers = 0;
  readonly #bindingOnly: boolean;

  constructor(question: Pick<Question, 'bindingOnly'>) {
    this.#bindingOnly = question.bindingOnly;
  }

  /** Makes a position live. */
  add(placed: PlacedPosition): void {
    insert(this.all, placed);
    if (placed.position.reason !== null) insert(this.reasons, placed);
    const voice = speaking(placed);
    if (voice === null) return;
    this.speakers += 1;
    if (voice.isRule) insert(this.rules, voice);
    if (voice.isRule || !this.#bindingOnly) insert(this.setters, voice);
  }

  /** Ends a live position. */
  remove(placed: PlacedPosition): void {
    if (take(this.all, placed)) this.speakers -= placed.silence === null ? 1 : 0;
    take(this.setters, placed);
    take(this.rules, placed);
    take(this.reasons, placed);
  }
}

/** Where `placed` belongs in a sorted list: the number of items before it. */
function placeIn(list: readonly PlacedPosition[], placed: PlacedPosition): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = list[middle];
    if (item !== undefined && inOrder(item, placed) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert<T extends PlacedPosition>(list: T[], placed: T): void {
  list.splice(placeIn(list, placed), 0, placed);
}

function take(list: PlacedPosition[], placed: PlacedPosition): boolean {
  const place = placeIn(list, placed);
  if (list[place]?.id !== placed.id) return false;
  list.splice(place, 1);
  return true;
}
