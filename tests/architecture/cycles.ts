import type { Module } from './import-rules.ts';
import { isTest, targetOf } from './place.ts';

/** Import cycles, types included, each once as `a -> b -> a`; lazy imports and tests do not count. */
export function cycles(modules: readonly Module[]): string[] {
  const edges = new Map(
    modules.filter(({ path }) => !isTest(path)).map((module) => [module.path, staticTargets(module)]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) found.push([...trail.slice(start), path].join(' -> '));
    if (start !== -1 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found.map((cycle) => `import cycle: ${cycle}`);
}

function staticTargets(module: Module): string[] {
  return module.dependencies
    .filter(({ specifier, dynamic }) => specifier.startsWith('.') && !dynamic)
    .map(({ specifier }) => targetOf(module.path, specifier));
}
