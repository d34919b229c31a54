/** The measures of a font that decide how much room a line of its text takes. All but `unitsPerEm` are in font units. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Mean advance of a character of running English text. */
  readonly meanAdvance: number;
}

/** How often each character stands in a thousand of running English text, spaces included. */
const frequencies: Readonly<Record<string, number>> = {
  ' ': 183,
  a: 66,
  b: 12,
  c: 22,
  d: 34,
  e: 102,
  f: 18,
  g: 16,
  h: 50,
  i: 56,
  j: 1,
  k: 6,
  l: 33,
  m: 20,
  n: 57,
  o: 62,
  p: 15,
  q: 1,
  r: 50,
  s: 53,
  t: 75,
  u: 23,
  v: 8,
  w: 17,
  x: 1,
  y: 14,
  z: 1,
};

/** Weights the advances of single characters by how often they occur in English; characters without one are left out. */
export function meanAdvanceOf(advance: (character: string) => number | undefined): number {
  let total = 0;
  let weight = 0;
  for (const [character, frequency] of Object.entries(frequencies)) {
    const width = advance(character);
    if (width === undefined) continue;
    total += width * frequency;
    weight += frequency;
  }
  return total / weight;
}

/** Finds the byte offset of a table of an OpenType file (OpenType 1.9, "Table directory"); throws if there is none. */
function tableOffset(font: DataView, tag: string): number {
  const count = font.getUint16(4);
  for (let record = 12; record < 12 + count * 16; record += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(record + byte)));
    if (name === tag) return font.getUint32(record + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}

/** Offset of the format 4 subtable of `cmap`, the one for characters up to U+FFFF. */
function characterMap(font: DataView): number {
  const cmap = tableOffset(font, 'cmap');
  for (let index = 0; index < font.getUint16(cmap + 2); index += 1) {
    const subtable = cmap + font.getUint32(cmap + 4 + index * 8 + 4);
    if (font.getUint16(subtable) === 4) return subtable;
  }
  throw new Error('the font has no character map of format 4');
}

/** The glyph of a code point, by `cmap` format 4; 0 when the font lacks it. */
function glyphOf(font: DataView, map: number, code: number): number {
  const length = font.getUint16(map + 6);
  for (let at = 0; at < length; at += 2) {
    const end = font.getUint16(map + 14 + at);
    if (code > end) continue;
    const start = font.getUint16(map + 16 + length + at);
    if (code < start) return 0;
    const delta = font.getUint16(map + 16 + 2 * length + at);
    const rangeAt = map + 16 + 3 * length + at;
    const range = font.getUint16(rangeAt);
    const glyph = range === 0 ? code : font.getUint16(rangeAt + range + 2 * (code - start));
    return range !== 0 && glyph === 0 ? 0 : (glyph + delta) % 65536;
  }
  return 0;
}

/** The code points that a font has glyphs for, of those given. */
export function charactersIn(file: Uint8Array, wanted: string): string {
  const font = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const map = characterMap(font);
  return Array.from(wanted)
    .filter((character) => glyphOf(font, map, character.codePointAt(0) ?? 0) !== 0)
    .join('');
}

/** Reads the metrics of a static OpenType file (`head`, `hhea`, `hmtx`, `cmap`). Throws when a table is missing. */
export function readMetrics(file: Uint8Array): FontMetrics {
  const font = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const hhea = tableOffset(font, 'hhea');
  const hmtx = tableOffset(font, 'hmtx');
  const map = characterMap(font);
  const longMetrics = font.getUint16(hhea + 34);
  return {
    unitsPerEm: font.getUint16(tableOffset(font, 'head') + 18),
    ascent: font.getInt16(hhea + 4),
    descent: -font.getInt16(hhea + 6),
    lineGap: font.getInt16(hhea + 8),
    meanAdvance: meanAdvanceOf((character) => {
      const glyph = glyphOf(font, map, character.codePointAt(0) ?? 0);
      return glyph === 0 ? undefined : font.getUint16(hmtx + Math.min(glyph, longMetrics - 1) * 4);
    }),
  };
}
