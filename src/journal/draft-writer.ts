// When a form's content is written: soon after the last key, and while somebody types without a pause all the same.

/** After the last key. */
const QUIET_MS = 300;
/** At the latest after the first key that is not written: who types four keys a second never pauses for 300 ms. */
const LONGEST_MS = 500;

/** How far writing has come: changes are counted, and `written` is the newest one that is on the disk. */
export interface WriterStatus {
  readonly typed: number;
  readonly written: number;
  /** The disk refused the last write. */
  readonly isRefused: boolean;
}

/** Writes the newest content of one form, one write at a time; never an older one after a newer one. */
export class DraftWriter<T> {
  readonly #write: (content: T) => Promise<void>;
  readonly #listeners = new Set<() => void>();
  #status: WriterStatus = { typed: 0, written: 0, isRefused: false };
  #newest: { readonly content: T } | null = null;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #longest: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<void> = Promise.resolve();

  /** `write` resolves when the content is on the disk. */
  constructor(write: (content: T) => Promise<void>) {
    this.#write = write;
  }

  /** Takes the content after a change. */
  typed(content: T): void {
    this.#newest = { content };
    this.#become({ typed: this.#status.typed + 1 });
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => void this.flush(), QUIET_MS);
    this.#longest ??= setTimeout(() => void this.flush(), LONGEST_MS);
  }

  /** Writes now what is not written; resolves to whether all is on the disk then. A write that failed is tried again with the next one. */
  async flush(): Promise<boolean> {
    this.#stopTimers();
    this.#queue = this.#queue.then(() => this.#writeNewest());
    await this.#queue;
    return this.#status.typed === this.#status.written;
  }

  /** Forgets what is not written yet, once a write under way has ended: the content is saved elsewhere, or not wanted. */
  async forget(): Promise<void> {
    this.#stopTimers();
    this.#newest = null;
    await this.#queue;
    if (this.#newest === null) this.#become({ typed: 0, written: 0, isRefused: false });
  }

  readonly status = (): WriterStatus => this.#status;

  /** Calls back on every change of the status, until the answer is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  async #writeNewest(): Promise<void> {
    const { typed, written } = this.#status;
    if (this.#newest === null || written === typed) return;
    try {
      await this.#write(this.#newest.content);
      this.#become({ written: typed, isRefused: false });
    } catch {
      this.#become({ isRefused: true });
    }
  }

  #stopTimers(): void {
    clearTimeout(this.#quiet);
    clearTimeout(this.#longest);
    this.#longest = undefined;
  }

  #become(change: Partial<WriterStatus>): void {
    this.#status = { ...this.#status, ...change };
    for (const listener of this.#listeners) listener();
  }
}
