// Pictures of every view of the demo build, in three widths, light and dark, into node_modules/.cache/pictures.
// The pages of editors are taken in their states (tests/journeys/editor-states.ts), with made-up work before them.
// `--readme` writes the two of the README instead; other words choose views by name: `npm run pictures -- why add`.
import { mkdirSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';
import { findChromium } from '../tests/chromium.ts';
import { bringInto, EDITOR_STATES, type EditorState } from '../tests/journeys/editor-states.ts';
import { serveDemo } from './serve-demo.ts';

/** Views by name, with their paths; the timeline is the home chart, below the overview. */
const views = {
  overview: '/',
  steps: '/steps',
  distribution: '/distribution',
  matrix: '/matrix',
  map: '/map',
  shifts: '/shifts',
  compare: '/compare?sides=baltic,v4',
  'say-and-do': '/say-and-do',
  request: '/request',
  members: '/members',
  evidence: '/evidence',
  coverage: '/coverage',
  known: '/known?knownSince=2025-06-01&on=2025-06-01',
  member: '/members/LTU',
  brief: '/brief',
  'brief-member': '/brief/LTU',
  embed: '/embed/timeline',
  methodology: '/methodology',
  why: '/?why=DEU',
  card: '/evidence?card=ill-ltu-05',
  documented: '/?dataset=documented',
  desk: '/desk',
  review: '/review/ill-ltu-11',
  add: '/add',
  import: '/import',
} as const;
/** What lies over a page is seen in its window. */
const overlays: ReadonlySet<string> = new Set(['why', 'card']);
const widths = [390, 1280, 1920] as const;
/** Round a figure that is taken alone, px. */
const MARGIN = 24;
const schemes = ['light', 'dark'] as const;

interface Shot {
  path: string;
  /** What is done before the picture is taken; nothing without it. */
  state?: EditorState;
  width: number;
  scheme: (typeof schemes)[number];
  file: string;
  /** What is taken: the whole page, the window as it opens, or the figure of that name. */
  extent: 'page' | 'window' | RegExp;
}

const readme: readonly Shot[] = [
  { path: '/', width: 1280, scheme: 'light', file: 'docs/pictures/overview-light.png', extent: 'window' },
  { path: '/', width: 1280, scheme: 'dark', file: 'docs/pictures/timeline-dark.png', extent: /timeline/i },
];

function shotsOf(names: readonly string[]): Shot[] {
  const plain = Object.entries(views).map(([name, path]) => ({ name, path }));
  const prepared = Object.entries(EDITOR_STATES).map(([name, state]) => ({ name, path: state.path, state }));
  const chosen = [...plain, ...prepared].filter(({ name }) => names.length === 0 || names.includes(name));
  return chosen.flatMap(({ name, ...view }) =>
    widths.flatMap((width) =>
      schemes.map((scheme) => ({
        ...view,
        width,
        scheme,
        file: `node_modules/.cache/pictures/${name}-${width}-${scheme}.png`,
        extent: overlays.has(name) ? 'window' : 'page',
      })),
    ),
  );
}

/** Opens the view in a fresh profile, waits until it stands still, and takes the picture. */
async function take(browser: Browser, address: string, shot: Shot): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.width === 390 ? 844 : 900 },
    colorScheme: shot.scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log(`${shot.file}: ${error.message}`));
  if (shot.state === undefined) await page.goto(new URL(shot.path, address).href);
  else await bringInto(page, shot.state, new URL(address).origin);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: 15_000 });
  // Who moves about the page has all of it drawn.
  await page.evaluate(() => void window.dispatchEvent(new Event('scroll')));
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // What follows the window stands beside the top of a whole page, as it does when the page opens.
  if (shot.extent === 'page') await page.evaluate(() => window.scrollTo(0, 0));
  if (shot.extent instanceof RegExp) {
    const { x, y, width, height } = await page.getByRole('figure', { name: shot.extent }).evaluate((figure) => {
      const box = figure.getBoundingClientRect();
      return { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height };
    });
    const clip = { x: x - MARGIN, y: y - MARGIN / 3, width: width + 2 * MARGIN, height: height + MARGIN };
    await page.screenshot({ path: shot.file, clip, fullPage: true });
  } else await page.screenshot({ path: shot.file, fullPage: shot.extent === 'page' });
  await context.close();
}

const words = process.argv.slice(2);
const isReadme = words.includes('--readme');
mkdirSync('docs/pictures', { recursive: true });
const server = await serveDemo(4190);
const browser = await chromium.launch(await findChromium());
for (const shot of isReadme ? readme : shotsOf(words)) {
  await take(browser, server.address, shot);
  console.log(shot.file);
}
await browser.close();
await server.close();
