// What the first view of the demo build costs: JavaScript, gzipped, before the overview is readable (mocks and data
// apart), and cumulative layout shift at two widths. Last line `N passed, N failed`, exit 1 over a limit.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { findChromium } from '../tests/chromium.ts';
import { visit, type Visit } from './first-paint.ts';
import { chunkOf, firstViewFiles, holdsRecharts, isData, mockFiles, readManifest } from './first-view.ts';
import { serveDemo } from './serve-demo.ts';

const folder = 'dist-demo';
/** Limits: bytes of JavaScript, and layout shift. */
const most = { bytes: 130_000, shift: 0.02 } as const;
const widths = [390, 1280] as const;

async function visits(): Promise<Visit[]> {
  const server = await serveDemo(4180);
  const browser = await chromium.launch(await findChromium());
  const seen: Visit[] = [];
  for (const width of widths) seen.push(await visit(browser, server.address, width));
  await browser.close();
  await server.close();
  return seen;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
}

if (!existsSync(`${folder}/.vite/manifest.json`)) {
  console.error('there is no dist-demo: run `npm run build:demo` first');
  process.exit(1);
}
const manifest = readManifest(folder);
const mocks = mockFiles(manifest);
const seen = await visits();
const early = seen.flatMap(({ scripts }) => scripts).filter((file) => file !== 'registerSW.js');
const all = [...new Set([...firstViewFiles(manifest), ...early])].filter((file) => existsSync(`${folder}/${file}`));
const isApart = (file: string): boolean => mocks.has(file) || isData(file);
const needed = all.filter((file) => !isApart(file)).map((file) => chunkOf(folder, file));
const apart = all.filter(isApart).map((file) => chunkOf(folder, file));
const sum = needed.reduce((total, { bytes }) => total + bytes, 0);
const charts = needed.filter(({ file }) => holdsRecharts(folder, file));

console.log('JavaScript before the overview is readable, gzipped:');
for (const { file, bytes } of needed) console.log(`${kilobytes(bytes)}  ${file}`);
console.log(`${kilobytes(sum)}  together, of at most ${kilobytes(most.bytes).trim()}`);
console.log('Apart from it, mocks and data of the demo:');
for (const { file, bytes } of apart) console.log(`${kilobytes(bytes)}  ${file}`);
for (const [i, width] of widths.entries()) {
  console.log(`Layout shift at ${width} px: ${seen[i]?.shift.toFixed(4)}, of less than ${most.shift}`);
}
const failures = [
  ...(sum > most.bytes ? ['the first view is too heavy'] : []),
  ...charts.map(({ file }) => `${file} holds Recharts`),
  ...seen.filter(({ shift }) => shift >= most.shift).map(() => 'the page shifts while it loads'),
];
for (const failure of failures) console.log(failure);
console.log(`size: ${2 + widths.length - failures.length} passed, ${failures.length} failed`);
process.exit(failures.length > 0 ? 1 : 0);
