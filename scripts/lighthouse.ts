// Lighthouse scores of the demo build: the median of several runs, on a desktop and on a phone.
// `npm run lighthouse` takes 5 runs each, `npm run lighthouse -- 3` takes 3. Last line `N passed, N failed`, exit 1 under a limit.
import lighthouse, { desktopConfig, type Flags } from 'lighthouse';
import { chromium } from 'playwright';
import { findChromium } from '../tests/chromium.ts';
import { serveDemo } from './serve-demo.ts';

const PORT = 9333;
const categories = ['performance', 'accessibility', 'best-practices'] as const;
type Category = (typeof categories)[number];
type Scores = Readonly<Record<Category, number>>;

/** What the median of each score is to be at least, from 0 to 1. */
const least = {
  desktop: { performance: 0.98, accessibility: 0.98, 'best-practices': 0.98 },
  mobile: { performance: 0.85, accessibility: 0.98, 'best-practices': 0.98 },
} as const satisfies Record<string, Scores>;
type Device = keyof typeof least;

/** The scores of one run, and what lost points in it. A score that could not be had is 0. */
async function run(address: string, device: Device): Promise<{ scores: Scores; losses: readonly string[] }> {
  const flags: Flags = { port: PORT, onlyCategories: [...categories], logLevel: 'error' };
  const result = await lighthouse(address, flags, device === 'desktop' ? desktopConfig : undefined);
  const report = result?.lhr;
  const score = (name: Category) => report?.categories[name]?.score ?? 0;
  const losses = Object.values(report?.audits ?? {})
    .filter((audit) => audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== 'informative')
    .map((audit) => `${audit.id} ${audit.displayValue ?? ''}`.trim());
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
    },
    losses,
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Lighthouse keeps what it has loaded; each run gets a browser of its own, as a first visit has. */
async function measured(address: string, device: Device) {
  const { args, ...browser } = await findChromium();
  const opened = await chromium.launch({ ...browser, args: [...args, `--remote-debugging-port=${PORT}`] });
  try {
    return await run(address, device);
  } finally {
    await opened.close();
  }
}

const runs = Number(process.argv[2] ?? '5');
const server = await serveDemo(4185);
let failed = 0;
for (const device of ['desktop', 'mobile'] as const) {
  const seen = [];
  for (let i = 0; i < runs; i++) seen.push(await measured(server.address, device));
  for (const category of categories) {
    const scores = seen.map(({ scores }) => scores[category]);
    const isEnough = median(scores) >= least[device][category];
    if (!isEnough) failed += 1;
    const words = `median ${median(scores).toFixed(2)} of ${scores.map((score) => score.toFixed(2)).join(' ')}`;
    console.log(`${isEnough ? 'ok  ' : 'FAIL'} ${device} ${category}: ${words}, at least ${least[device][category]}`);
  }
  console.log(`     lost points: ${[...new Set(seen.flatMap(({ losses }) => losses))].join('; ')}`);
}
await server.close();
console.log(`lighthouse: ${2 * categories.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
