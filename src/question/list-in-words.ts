/** Parts of a sentence in a row: `Latvia, Norway and Spain`; with a comma before the last where a part has an "and" of its own. */
export function listInWords(words: readonly string[]): string {
  const last = words.some((part) => part.includes(' and ')) ? ', and ' : ' and ';
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')}${last}${words.at(-1) ?? ''}`;
}
