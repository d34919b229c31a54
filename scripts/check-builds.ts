// The production build in dist holds no mock code and no demo data; the demo build in dist-demo and the one file in
// dist-single hold both, which also shows that the marks looked for are the right ones. Last line `N passed, N failed`, exit 1 on any failure.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { oneFileChecks } from './one-file-build.ts';

interface Mark {
  name: string;
  pattern: RegExp;
}

const illustrative = z.object({ positions: z.array(z.object({ id: z.string(), summary: z.string() })).nonempty() });
const { positions } = illustrative.parse(JSON.parse(readFileSync('mocks/data/illustrative-positions.json', 'utf8')));

function literally(text: string): RegExp {
  return new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
}

const marks: readonly Mark[] = [
  { name: 'MSW', pattern: /\bmsw\b|mockServiceWorker/i },
  { name: "MSW's request interception", pattern: /mswjs|FetchInterceptor|onUnhandledFrame/ },
  { name: 'the demo identities', pattern: /\beditor-a\b|\breviewer-r\b/ },
  { name: 'the switch of demo identities', pattern: /Demo identities, no security/ },
  { name: 'the scenarios', pattern: /Every answer of the service takes two seconds|stale-session/ },
  { name: "the presenter's start again", pattern: /Delete it and start again/ },
  { name: 'the generated records', pattern: /generated record \$|of the set stand 100,000/ },
  { name: 'the travelling file', pattern: /Take the demo along|Travelling file/ },
  { name: 'the news of a new version of the demo', pattern: /A new version of this demo is ready/ },
  { name: 'the walk', pattern: /Start the walk|To try it, choose editor-a under/ },
  { name: 'coded names', pattern: /coded-names|Members are known by numbers here|FIN BGR FRA GBR/ },
  { name: 'ids of illustrative records', pattern: /\bill-[a-z]{3}-\d/ },
  ...[0, 0.5, 0.99].map((share) => {
    const position = positions[Math.floor(positions.length * share)] ?? { id: '', summary: '' };
    return { name: `the text of ${position.id}`, pattern: literally(position.summary) };
  }),
];

/** What only the one file says and does. */
const ofOneFile: readonly Mark[] = [
  { name: 'the words on links into the file', pattern: /It opens this file on this computer/ },
  { name: 'the words on embedding from the file', pattern: /no other page can show its charts/ },
];

/** Files of a build that hold the mark; source maps and pictures are not text that runs. */
function holders(folder: string, { pattern }: Mark): string[] {
  const files = globSync(`${folder}/**/*.{js,css,html,json,webmanifest}`);
  return files.filter((file) => pattern.test(file) || pattern.test(readFileSync(file, 'utf8')));
}

const missing = ['dist', 'dist-demo'].filter((folder) => !existsSync(`${folder}/index.html`));
const oneFile = oneFileChecks();
const complaints = [
  ...missing.map((folder) => `${folder}: was not built`),
  ...marks.flatMap((mark) => holders('dist', mark).map((file) => `${file}: holds ${mark.name}`)),
  ...marks.filter((mark) => holders('dist-demo', mark).length === 0).map((mark) => `dist-demo: lacks ${mark.name}`),
  ...[...marks, ...ofOneFile]
    .filter(({ pattern }) => !pattern.test(oneFile.text))
    .map(({ name }) => `dist-single: lacks ${name}`),
  ...ofOneFile.flatMap((mark) => holders('dist', mark).map((file) => `${file}: holds ${mark.name}`)),
  ...oneFile.complaints,
  ...(existsSync('dist-demo/sw.js') ? [] : ['dist-demo: lacks the precache worker']),
];
for (const complaint of complaints) console.log(complaint);
const checks = marks.length * 3 + ofOneFile.length * 2 + oneFile.count + 3;
console.log(`builds: ${Math.max(0, checks - complaints.length)} passed, ${complaints.length} failed`);
process.exit(complaints.length > 0 ? 1 : 0);
