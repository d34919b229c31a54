// A creation carries a key, so that asking twice creates once. The key lasts as long as what is created stays the same.

/** A key with the content that it stands for. */
export interface KeyFor {
  readonly content: string;
  readonly key: string;
}

/** The key for a content: the kept one while the content is the same, else a fresh one. */
export function keyFor(kept: KeyFor | null, content: string): KeyFor {
  return kept?.content === content ? kept : { content, key: freshKey() };
}

/** A random UUID (RFC 9562, version 4); pages without a secure context have no `randomUUID`. */
export function freshKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const marked = [...bytes].map((byte, i) => (i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte));
  const hex = marked.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
