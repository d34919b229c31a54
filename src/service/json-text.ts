// JSON texts can say a thing twice or nest without end; both are found before anything is read from them.

/** How deep a text nests (1 for a flat object), and whether an object in it names a key twice. */
export interface JsonShape {
  readonly depth: number;
  readonly hasDuplicateKey: boolean;
}

/** The shape of a text that `JSON.parse` has accepted. */
export function jsonShape(text: string): JsonShape {
  // One entry for each open bracket: the keys of an object, null for a list.
  const open: (Set<string> | null)[] = [];
  let [depth, hasDuplicateKey] = [0, false];
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (char === '{' || char === '[') {
      open.push(char === '{' ? new Set() : null);
      depth = Math.max(depth, open.length);
    } else if (char === '}' || char === ']') open.pop();
    else if (char === '"') {
      const end = endOfString(text, i);
      const keys = open.at(-1);
      if (keys && isFollowedByColon(text, end)) {
        const key = keyOf(text.slice(i, end + 1));
        hasDuplicateKey ||= keys.has(key);
        keys.add(key);
      }
      i = end;
    }
  }
  return { depth, hasDuplicateKey };
}

/** Two spellings of one key are one key. */
function keyOf(literal: string): string {
  const key: unknown = JSON.parse(literal);
  return String(key);
}

function endOfString(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i;
}

function isFollowedByColon(text: string, end: number): boolean {
  let i = end + 1;
  while (i < text.length && /\s/.test(text[i] ?? '')) i += 1;
  return text[i] === ':';
}
