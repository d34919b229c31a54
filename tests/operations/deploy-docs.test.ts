import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const sources = [
  ...globSync('src/server/*.ts').filter((path) => !path.endsWith('.test.ts')),
  ...['serve', 'backup', 'restore', 'audit'].map((name) => join('scripts', `${name}.ts`)),
];

/** The variables that a text takes from the environment, and how often it names the environment at all. */
function variablesOf(text: string): { readonly names: readonly string[]; readonly unread: number } {
  const code = text.replaceAll(/^\s*\/\/.*$/gm, '');
  const single = [...code.matchAll(/process\.env(?:\['(\w+)'\]|\.(\w+))/g)];
  const several = [...code.matchAll(/const \{([^}]*)\} = process\.env;/g)];
  // The fields of StorePlace, which says what they are.
  const handedOn = [...code.matchAll(/openStore\(process\.env,|\.\.\.process\.env,/g)];
  const places = [...code.matchAll(/export interface StorePlace \{([^}]*)\}/g)];
  const names = [
    ...single.map(([, quoted, plain]) => quoted ?? plain ?? ''),
    ...several.flatMap(([, list = '']) => [...list.matchAll(/\b([A-Z_]+)\b(?=\s*(?:=|,|$))/g)].map(([name]) => name)),
    ...places.flatMap(([, fields = '']) => [...fields.matchAll(/readonly (\w+)\?:/g)].map(([, name = '']) => name)),
  ];
  const all = code.match(/process\.env/g)?.length ?? 0;
  return { names, unread: all - single.length - several.length - handedOn.length };
}

const tableOf = (text: string) => [...text.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name = '']) => name);

test('the reading of variables sees each way of taking one', () => {
  const taken = variablesOf(
    "const { PORT = '1', DATA_DIR = join(PORT, 'x'), LAST } = process.env; f(process.env['ONE']);",
  );
  expect(taken.names.toSorted()).toEqual(['DATA_DIR', 'LAST', 'ONE', 'PORT', 'PORT'].toSorted());
  expect(variablesOf('hide(process.env)').unread).toBe(1);
});

test('the table of settings has every variable that the service and its commands read, and no other', () => {
  const taken = sources.map((path) => variablesOf(read(path)));
  expect(taken.reduce((sum, { unread }) => sum + unread, 0)).toBe(0);
  const names = [...new Set(taken.flatMap((each) => each.names))].toSorted();
  expect(tableOf(read('docs/deploy.md')).toSorted()).toEqual(names);
});

test('units and image set nothing that is not in the table', () => {
  const known = [...tableOf(read('docs/deploy.md')), 'NODE_ENV', 'PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD'];
  const files = [...globSync('docs/hosting/systemd/*.service'), 'docs/hosting/Containerfile'];
  const lines = files.flatMap((path) => read(path).match(/^(?:Environment=|ENV ).*$/gm) ?? []);
  const set = lines.flatMap((line) => [...line.matchAll(/([A-Z][A-Z_]+)=/g)].map(([, name = '']) => name));
  expect(set).toContain('DATA_DIR');
  expect(set.filter((name) => !known.includes(name))).toEqual([]);
});

test.each(['SECURITY.md', 'docs/deploy.md', 'docs/operate.md'])(
  'each link of %s leads to a file that is there',
  (path) => {
    const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) =>
      join(dirname(path), link),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => globSync(link).length === 0)).toEqual([]);
  },
);
