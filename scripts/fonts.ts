/*
 * Cuts the two typefaces of the interface to the characters that it can meet, and writes the stylesheet that loads
 * them beside fallbacks of the same measures. Run it with `npm run fonts` after a font package changes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { charactersIn, meanAdvanceOf, readMetrics } from './font-metrics.ts';
import type { FontMetrics } from './font-metrics.ts';

const budget = 60_000;
const weights = { min: 400, max: 700 };
const outFolder = new URL('../src/ui/fonts/', import.meta.url);
const stylesheet = new URL('../src/ui/fonts.css', import.meta.url);
const packages = new URL('../node_modules/@fontsource-variable/', import.meta.url);

const codes = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** Letters beyond Latin-1 in the Latin alphabets of the members' languages, and of names written in them. */
const members = {
  albanian: 'Ëë',
  croatian: 'ČčĆćĐđŠšŽž',
  czech: 'ČčĎďĚěŇňŘřŠšŤťŮůŽž',
  estonian: 'ŠšŽž',
  french: 'ŒœŸ',
  hungarian: 'ŐőŰű',
  latvian: 'ĀāČčĒēĢģĪīĶķĻļŅņŠšŪūŽž',
  lithuanian: 'ĄąČčĘęĖėĮįŠšŲųŪūŽž',
  polish: 'ĄąĆćĘęŁłŃńŚśŹźŻż',
  romanian: 'ĂăȘșȚțŞşŢţ',
  slovak: 'ĽľĹĺŔŕČčĎďŇňŠšŤťŽž',
  turkish: 'ĞğİıŞş',
  sami: 'ŊŋŦŧ',
  germanCapital: 'ẞ',
};

/** Signs of Latin-1 that neither the interface nor the members' languages need: each glyph costs about 80 bytes a face. */
const unneeded = '\u00ad¢¤¥¦¨¬¯´µ¶¸¹³¼½¾÷';
const latin =
  Array.from(codes(0x20, 0x7e) + codes(0xa0, 0xff))
    .filter((sign) => !unneeded.includes(sign))
    .join('') + 'Œœ–—‘’‚“”„•…‹›€−';
const latinExt = [...new Set(Object.values(members).join(''))].filter((letter) => !latin.includes(letter)).join('');

interface Face {
  readonly family: string;
  readonly package: string;
  /** OpenType features to keep in the Latin file. Kerning costs 9 kB a face, so only the large type has it. */
  readonly features: readonly string[];
  readonly fallback: { readonly family: string; readonly local: readonly string[]; readonly metrics: FontMetrics };
}

/** Advances in thousandths of an em of a–z and the space in the fonts that share Arial's and Times' widths. */
const arialWidths = [
  556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
  500, 500, 500, 278,
];
const timesWidths = [
  444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722,
  500, 500, 444, 250,
];

const meanOf = (widths: readonly number[]) =>
  meanAdvanceOf((character) => widths['abcdefghijklmnopqrstuvwxyz '.indexOf(character)]);

const faces: readonly Face[] = [
  {
    family: 'Public Sans',
    package: 'public-sans',
    features: ['tnum'],
    fallback: {
      family: 'Public Sans Fallback',
      local: ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica'],
      metrics: { unitsPerEm: 1000, ascent: 905, descent: 212, lineGap: 33, meanAdvance: meanOf(arialWidths) },
    },
  },
  {
    family: 'Source Serif 4',
    package: 'source-serif-4',
    features: ['kern'],
    fallback: {
      family: 'Source Serif Fallback',
      local: ['Times New Roman', 'Liberation Serif', 'Tinos', 'Times'],
      metrics: { unitsPerEm: 1000, ascent: 891, descent: 216, lineGap: 42, meanAdvance: meanOf(timesWidths) },
    },
  },
];

const percent = (part: number) => `${(part * 100).toFixed(2)}%`;

const hex = (point: number) => point.toString(16).toUpperCase().padStart(4, '0');

/** CSS unicode-range of the characters, neighbours joined. */
function unicodeRange(characters: string): string {
  const points = Array.from(characters, (character) => character.codePointAt(0) ?? 0).toSorted((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run !== undefined && point <= run[1] + 1) run[1] = point;
    else runs.push([point, point]);
  }
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}

/** The rule of one cut file, and the bytes that it costs. */
async function cut(face: Face, part: 'latin' | 'latin-ext', wanted: string): Promise<{ rule: string; bytes: number }> {
  const source = await readFile(new URL(`${face.package}/files/${face.package}-${part}-wght-normal.woff2`, packages));
  const flat = await subsetFont(source, wanted, { targetFormat: 'sfnt' });
  const present = charactersIn(flat, wanted);
  const file = await subsetFont(source, present, {
    targetFormat: 'woff2',
    keepFeatures: part === 'latin' ? face.features : [],
    noHinting: true,
    dropTables: ['MVAR', 'STAT', 'gasp'],
    variationAxes: { wght: weights },
  });
  const name = `${face.package}-${part}.woff2`;
  await writeFile(new URL(name, outFolder), file);
  console.log(`${name}  ${file.length} bytes, ${present.length} characters`);
  const rule = `@font-face {
  font-family: '${face.family}';
  font-style: normal;
  font-weight: ${weights.min} ${weights.max};
  font-display: swap;
  src: url('./fonts/${name}') format('woff2');
  unicode-range: ${unicodeRange(present)};
}`;
  return { rule, bytes: file.length };
}

/** The rule that gives a font of the reader's machine the line height and mean width of the face it stands in for. */
async function fallbackRule(face: Face): Promise<string> {
  const source = await readFile(new URL(`${face.package}/files/${face.package}-latin-wght-normal.woff2`, packages));
  const real = readMetrics(await subsetFont(source, latin, { targetFormat: 'sfnt', variationAxes: { wght: 400 } }));
  const stand = face.fallback.metrics;
  const size = real.meanAdvance / real.unitsPerEm / (stand.meanAdvance / stand.unitsPerEm);
  return `@font-face {
  font-family: '${face.fallback.family}';
  src: ${face.fallback.local.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(real.ascent / real.unitsPerEm / size)};
  descent-override: ${percent(real.descent / real.unitsPerEm / size)};
  line-gap-override: ${percent(real.lineGap / real.unitsPerEm / size)};
}`;
}

await mkdir(outFolder, { recursive: true });
const rules: string[] = ['/* Written by scripts/fonts.ts from the font packages; change the script, not this file. */'];
let total = 0;
for (const face of faces) {
  for (const [part, wanted] of [
    ['latin', latin],
    ['latin-ext', latinExt],
  ] as const) {
    const { rule, bytes } = await cut(face, part, wanted);
    rules.push(rule);
    total += bytes;
  }
  rules.push(await fallbackRule(face));
}
await writeFile(stylesheet, `${rules.join('\n\n')}\n`);
console.log(`${total} bytes together, at most ${budget} allowed`);
if (total > budget) process.exitCode = 1;
