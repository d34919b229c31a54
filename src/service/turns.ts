// Whether a position repeats another is a question to the whole data set, and its answer must still hold when it is written.
// So the writes that ask it go one after the other, data set by data set; all others are guarded by their own revision.
import type { Dataset } from '../domain/position.ts';

/** A queue for each data set, within one running service. */
export class Turns {
  readonly #last = new Map<Dataset, Promise<void>>();

  /** Does the work when everything before it has ended, well or not, and gives what it gives. */
  async take<T>(dataset: Dataset, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(dataset);
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last.set(dataset, promise);
    await before;
    try {
      return await work();
    } finally {
      resolve();
    }
  }
}
