import { describe, expect, test } from 'vitest';
import { checkTree, type Findings } from './check-tree.ts';
import { layers, platforms } from './layers.ts';
import type { SourceFile } from './source-tree.ts';

/** A file of each layer to import, and two of features; the planted files come on top. */
const ground: SourceFile[] = [
  ...Object.keys(layers).map((layer) => file(homeOf(layer, 'thing.ts'), 'export const thing = 1;')),
  file('src/features/member/thing.ts', 'export const thing = 1;'),
  file('src/domain/thing.test.ts', "import { test } from 'vitest'; test('a', () => {});"),
  file('mocks/data/positions.json', ''),
];

function file(path: string, text: string): SourceFile {
  return { path, text };
}

function homeOf(layer: string, name: string): string {
  if (layer === 'mocks') return `mocks/${name}`;
  return layer === 'features' ? `src/features/overview/${name}` : `src/${layer}/${name}`;
}

function wayTo(from: string, target: string): string {
  return '../'.repeat(from.split('/').length - 1) + target;
}

function found(rule: keyof Findings, ...planted: SourceFile[]): string[] {
  return checkTree([...ground, ...planted])[rule];
}

function importing(path: string, target: string): SourceFile {
  return file(path, `import { thing } from '${wayTo(path, target)}'; export const other = thing;`);
}

test('the ground of the canaries itself is clean', () => {
  expect(Object.values(checkTree(ground)).flat()).toEqual([]);
});

/** Pairs written by hand, apart from the table, so that a wrong edit of the table is caught as well. */
const forbidden = [
  ['domain', 'contract'],
  ['domain', 'reference'],
  ['reference', 'service'],
  ['contract', 'service'],
  ['contract', 'reference'],
  ['service', 'server'],
  ['service', 'queries'],
  ['service', 'mocks'],
  ['server', 'mocks'],
  ['server', 'ui'],
  ['journal', 'queries'],
  ['queries', 'features'],
  ['queries', 'ui'],
  ['queries', 'reference'],
  ['charts', 'queries'],
  ['charts', 'contract'],
  ['charts', 'reference'],
  ['ui', 'domain'],
  ['question', 'features'],
  ['question', 'journal'],
  ['features', 'app'],
  ['features', 'service'],
  ['features', 'mocks'],
  ['app', 'service'],
  ['app', 'charts'],
  ['app', 'reference'],
  ['mocks', 'app'],
  ['mocks', 'queries'],
] as const;

test.each(forbidden)('canary: %s imports %s', (from, to) => {
  const planted = importing(homeOf(from, 'canary.ts'), homeOf(to, 'thing.ts'));
  expect(found('imports', planted)).toHaveLength(1);
});

const allowed = Object.entries(layers).flatMap(([from, { layers: to }]) => to.map((layer) => [from, layer] as const));

test.each(allowed)('%s may import %s', (from, to) => {
  expect(found('imports', importing(homeOf(from, 'user.ts'), homeOf(to, 'thing.ts')))).toEqual([]);
});

/** A package that a layer must not know. */
const packages = [
  ['domain', 'zod'],
  ['domain', 'node:crypto'],
  ['reference', 'zod'],
  ['contract', 'hono'],
  ['service', 'zod'],
  ['service', 'node:fs'],
  ['server', 'react'],
  ['journal', 'react'],
  ['queries', 'react'],
  ['charts', '@tanstack/react-query'],
  ['ui', 'wouter'],
  ['question', '@tanstack/react-query'],
  ['features', 'recharts'],
  ['features', 'wouter'],
  ['app', '@tanstack/react-query'],
  ['mocks', 'react'],
] as const;

test.each(packages)('canary: %s imports the package %s', (layer, name) => {
  expect(found('imports', file(homeOf(layer, 'canary.ts'), `import { x } from '${name}';`))).toHaveLength(1);
});

describe('canary: every form of import is seen', () => {
  test.each([
    "import '../service/thing.ts';",
    "import type { Thing } from '../service/thing.ts';",
    "import { type Thing } from '../service/thing.ts';",
    "export { thing } from '../service/thing.ts';",
    "export * from '../service/thing.ts';",
    "export type Thing = import('../service/thing.ts').Thing;",
    "export const load = () => import('../service/thing.ts');",
    'export const load = (name: string) => import(name);',
    "export const worker = new URL('../service/thing.ts', import.meta.url);",
    "import data from '../../mocks/data/positions.json' with { type: 'json' };",
    "import { thing } from '../service/thing.ts?raw';",
    "import { thing } from '../service/thing';",
    "import { thing } from './missing.ts';",
    "import { thing } from './thing.test.ts';",
    "import { thing } from '../../tests/chromium.ts';",
  ])('%s', (line) => {
    expect(found('imports', file('src/domain/canary.ts', line))).toHaveLength(1);
  });

  test('@import and composes in a style sheet', () => {
    const sheet = "@import '../domain/thing.css';\n.a { composes: b from '../queries/thing.css'; }";
    const planted = ['src/domain/thing.css', 'src/queries/thing.css'].map((path) => file(path, '.b { color: red; }'));
    expect(found('imports', ...planted, file('src/ui/canary.css', sheet))).toHaveLength(2);
  });
});

test('canary: a feature imports another feature', () => {
  const planted = importing('src/features/overview/canary.ts', 'src/features/member/thing.ts');
  expect(found('imports', planted)).toEqual([
    'src/features/overview/canary.ts: features/overview may not import features/member',
  ]);
});

test('canary: a file beside the layers, or in a layer that the table does not know', () => {
  expect(found('imports', file('src/main.ts', ''), file('src/stores/store.ts', ''))).toHaveLength(2);
});

test('canary: app imports mocks other than by import()', () => {
  const lazily = file('src/app/lazy.ts', "export const load = () => import('../../mocks/thing.ts');");
  expect(found('imports', lazily)).toEqual([]);
  expect(found('imports', importing('src/app/canary.ts', 'mocks/thing.ts'))).toHaveLength(1);
});

test.each(platforms.none)('canary: domain names %s', (name) => {
  expect(found('platform', file('src/domain/canary.ts', `export const now = () => ${name};`))).not.toEqual([]);
});

test.each([
  ['domain', 'export type When = Date;', 'Date'],
  ['domain', 'const { random } = Math; export const dice = random;', 'Math.random'],
  ['domain', "export const dice = () => Math['random']();", 'Math.random'],
  ['domain', 'export const x = { window };', 'window'],
  ['contract', 'export const now = () => new Date();', 'Date'],
  ['service', 'export const id = () => crypto.randomUUID();', 'crypto.randomUUID'],
  ['service', 'export const now = () => Date.now();', 'Date'],
  ['server', 'export const title = () => document.title;', 'document'],
  ['queries', "export const key = process.env['KEY'];", 'process'],
])('canary: %s runs `%s`', (layer, text, name) => {
  const [first, ...others] = found('platform', file(homeOf(layer, 'canary.ts'), text));
  expect(first).toContain(`may not name ${name} `);
  expect(others).toEqual([]);
});

test('a local name, a property or a label is not a global', () => {
  const text = `import type { Range as history } from './thing.ts';
    export interface Span { window: history; process(): void }
    export const inside = (window: Span, location?: string) => [window.process, { Date: location }] as const;
    export function find<Request>({ document }: { document: Request }): Request { return document; }`;
  expect(found('platform', file('src/domain/user.ts', text))).toEqual([]);
});

test('canary: two files import each other, also for types alone', () => {
  const pair = [
    importing('src/domain/one.ts', 'src/domain/two.ts'),
    importing('src/domain/two.ts', 'src/domain/one.ts'),
  ];
  expect(found('cycles', ...pair)).toHaveLength(1);
  const types = pair.map(({ path, text }) => file(path, text.replace('import {', 'import type {')));
  expect(found('cycles', ...types)).toHaveLength(1);
});

test('canary: three files import each other in a ring', () => {
  const ring = [
    importing('src/domain/one.ts', 'src/domain/two.ts'),
    importing('src/domain/two.ts', 'src/domain/three.ts'),
    importing('src/domain/three.ts', 'src/domain/one.ts'),
  ];
  expect(found('cycles', ...ring)).toHaveLength(1);
});

test.each([
  ['a long module', 'src/domain/long.ts', '// line\n'.repeat(251)],
  ['a long component', 'src/ui/long.tsx', '// line\n'.repeat(251)],
  ['a long style sheet', 'src/ui/long.css', '.a {}\n'.repeat(251)],
  ['a long mock', 'mocks/long.ts', '// line\n'.repeat(251)],
  ['a barrel', 'src/charts/index.ts', ''],
  ['a component named in camel case', 'src/ui/DialogBox.tsx', ''],
  ['a folder named in camel case', 'src/features/whyValue/card.tsx', ''],
  ['a name with an underscore', 'src/domain/calendar_date.ts', ''],
  ['utils', 'src/domain/utils.ts', ''],
  ['a folder of helpers', 'src/features/helpers/dates.ts', ''],
  ['misc', 'mocks/misc.ts', ''],
  ['four folders', 'src/features/overview/tiles/small/tile.tsx', ''],
])('canary: %s', (_name, path, text) => {
  expect(found('files', file(path, text))).toHaveLength(1);
});

test('250 lines and three folders are within the limits', () => {
  expect(found('files', file('src/features/overview/tiles/tile.tsx', '// line\n'.repeat(250)))).toEqual([]);
});

test.each([
  'export default 1;',
  'const a = 1; export { a as default };',
  "export { thing } from './thing.ts'; export * from './other.ts';",
])('canary: %s', (text) => {
  expect(found('exports', file('src/domain/canary.ts', text))).toHaveLength(1);
});

describe('test files', () => {
  test('may import other layers and the packages of tests', () => {
    const text =
      "import { test } from 'vitest'; import fc from 'fast-check'; import '../../mocks/thing.ts'; new Date();";
    const findings = checkTree([...ground, file('src/domain/a.test.ts', text)]);
    expect(Object.values(findings).flat()).toEqual([]);
  });

  test('canary: import any other package', () => {
    expect(found('imports', file('src/domain/a.test.ts', "import { z } from 'zod';"))).toHaveLength(1);
  });

  test('canary: vitest in a file that is no test', () => {
    expect(found('imports', file('src/domain/canary.ts', "import { vi } from 'vitest';"))).toHaveLength(1);
  });
});

test('a file that cannot be parsed is named', () => {
  expect(() => checkTree([file('src/domain/broken.ts', 'export const = 1;')])).toThrow('src/domain/broken.ts');
});
