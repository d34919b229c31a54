import { parseSync } from 'vite';
import { namedGlobals } from './named-globals.ts';
import { isNode, nodesOf, type Node } from './syntax.ts';

/** One dependency of a module, as written. `dynamic` is `import()` or the address of a worker. */
export interface Dependency {
  specifier: string;
  dynamic: boolean;
}

/** What the rules need to know about a module. */
export interface ParsedModule {
  dependencies: Dependency[];
  /** Free names such as `Date`, and members of free names such as `Math.random`. */
  globals: Set<string>;
  hasDefaultExport: boolean;
  /** True where every statement only passes exports of other modules on. */
  isOnlyReexports: boolean;
}

/** Parses a TypeScript or style file. Throws with the file's name where it has no valid syntax. */
export function parseModule(path: string, text: string): ParsedModule {
  return path.endsWith('.css') ? parseStyles(text) : parseScript(path, text);
}

function parseScript(path: string, text: string): ParsedModule {
  const parsed = parseSync(path, text);
  const [error] = parsed.errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const program: unknown = parsed.program;
  if (!isNode(program)) throw new Error(`${path}: no program`);
  const nodes = nodesOf(program);
  const statements = parsed.program.body;
  return {
    dependencies: nodes.flatMap(dependencyOf),
    globals: namedGlobals(nodes),
    hasDefaultExport: nodes.some(isDefaultExport),
    isOnlyReexports:
      statements.length > 1 &&
      statements.every(
        (s) => (s.type === 'ExportNamedDeclaration' && s.source !== null) || s.type === 'ExportAllDeclaration',
      ),
  };
}

const staticForms = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'TSImportType']);

function dependencyOf(node: Node): Dependency[] {
  const specifier = stringOf(node['source']);
  if (staticForms.has(node.type)) return specifier === null ? [] : [{ specifier, dynamic: false }];
  if (node.type === 'ImportExpression') return [{ specifier: specifier ?? '(computed)', dynamic: true }];
  return node.type === 'NewExpression' ? addressOf(node) : [];
}

/** `new URL('./x.ts', import.meta.url)`: how a worker's file is named. */
function addressOf(node: Node): Dependency[] {
  const callee = node['callee'];
  const args: unknown[] = Array.isArray(node['arguments']) ? node['arguments'] : [];
  const specifier = stringOf(args[0]);
  const isAddress =
    isNode(callee) && callee['name'] === 'URL' && isNode(args[1]) && args[1].type === 'MemberExpression';
  return isAddress && specifier?.startsWith('.') ? [{ specifier, dynamic: true }] : [];
}

function isDefaultExport(node: Node): boolean {
  if (node.type === 'ExportDefaultDeclaration') return true;
  return node.type === 'ExportSpecifier' && isNode(node['exported']) && node['exported']['name'] === 'default';
}

function stringOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : null;
}

function parseStyles(text: string): ParsedModule {
  const found = text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]|composes:[^;]*from\s+['"]([^'"]+)['"]/g);
  const dependencies = [...found].map((match) => ({ specifier: match[1] ?? match[2] ?? '', dynamic: false }));
  return { dependencies, globals: new Set(), hasDefaultExport: false, isOnlyReexports: false };
}
