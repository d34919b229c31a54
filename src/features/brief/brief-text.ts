// A brief is sentences with the records they rest on; the records become numbered footnotes in the order in which they are first named.

/** A sentence, and the ids of the records it rests on, in the order in which they are to be named. */
export interface Said {
  readonly text: string;
  readonly cites: readonly string[];
}

/** A titled part of a brief. */
export interface Part {
  readonly title: string;
  readonly said: readonly Said[];
}

/** A sentence that rests on no single record, or on those named. */
export function say(text: string, ...cites: readonly string[]): Said {
  return { text, cites };
}

/** The ids of all records that the parts name, each once, in the order of reading. */
export function citedIn(parts: readonly Part[]): readonly string[] {
  return [...new Set(parts.flatMap(({ said }) => said.flatMap(({ cites }) => cites)))];
}
