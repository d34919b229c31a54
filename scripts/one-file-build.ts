// What the build of `npm run build:single` has to hold: one file, small enough for any stick, that names nothing to fetch.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'dist-single';
const NAME = 'satellite-stances.html';
/** bytes */
const MOST = 2_500_000;

/** What a browser would fetch by itself, in the parts of a page; links that a reader follows are none. */
const FETCHED: readonly {
  readonly what: string;
  readonly within: 'markup' | 'style' | 'script';
  readonly is: RegExp;
}[] = [
  { what: 'a script, picture or frame of another address', within: 'markup', is: /\ssrc\s*=\s*["'](?!data:)/ },
  { what: 'a link to another file', within: 'markup', is: /<link\b[^>]*\shref\s*=\s*["'](?!data:)/ },
  { what: 'a style sheet of another address', within: 'style', is: /@import/ },
  { what: 'a font or picture of another address', within: 'style', is: /url\(\s*["']?(?!data:|#)/ },
  { what: 'a module of another address', within: 'script', is: /\bimport\s*\(\s*["'`]|\bfrom\s*["'`][./]/ },
  { what: 'a worker', within: 'script', is: /\bnew (?:Shared)?Worker\(|serviceWorker\.register\(/ },
  { what: 'a connection that stays open', within: 'script', is: /\bnew (?:EventSource|WebSocket)\(/ },
];

/** The checks of the one file, and what is wrong with it. */
export function oneFileChecks(): {
  readonly count: number;
  readonly complaints: readonly string[];
  readonly text: string;
} {
  const count = FETCHED.length + 2;
  if (!existsSync(`${FOLDER}/${NAME}`)) return { count, complaints: [`${FOLDER}/${NAME}: was not built`], text: '' };
  const beside = readdirSync(FOLDER).filter((file) => file !== NAME);
  const text = readFileSync(`${FOLDER}/${NAME}`, 'utf8');
  const bytes = Buffer.byteLength(text);
  const parts = partsOf(text);
  const complaints = [
    ...(beside.length > 0 ? [`stands beside ${beside.join(', ')}`] : []),
    ...(bytes > MOST ? [`has ${bytes} bytes, of at most ${MOST}`] : []),
    ...FETCHED.filter(({ within, is }) => is.test(parts[within])).map(({ what }) => `names ${what}`),
  ];
  console.log(`${FOLDER}/${NAME}: ${bytes} bytes, of at most ${MOST}`);
  return { count, complaints: complaints.map((words) => `${FOLDER}/${NAME}: ${words}`), text };
}

function partsOf(html: string): Record<'markup' | 'style' | 'script', string> {
  const contentOf = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, 'gs'))].map(([, content]) => content).join('\n');
  const markup = html.replaceAll(/(<(script|style)\b[^>]*>).*?<\/\2>/gs, '$1');
  return { markup, style: contentOf('style'), script: contentOf('script') };
}
