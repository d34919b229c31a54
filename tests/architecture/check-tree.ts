import { cycles } from './cycles.ts';
import { exportViolations, fileViolations } from './file-rules.ts';
import { importViolations, platformViolations, type Module } from './import-rules.ts';
import { parseModule } from './parse-module.ts';
import type { SourceFile } from './source-tree.ts';

/** What was found, by rule: each a list of sentences, empty where all is well. */
export interface Findings {
  imports: string[];
  platform: string[];
  cycles: string[];
  files: string[];
  exports: string[];
}

/** Holds a set of files against every rule; the files may exist only in memory. */
export function checkTree(files: readonly SourceFile[]): Findings {
  const modules = files.filter(({ path }) => /\.(ts|tsx|css)$/.test(path)).map(toModule);
  const paths = new Set(files.map(({ path }) => path));
  return {
    imports: modules.flatMap((module) => importViolations(module, paths)),
    platform: modules.flatMap(platformViolations),
    cycles: cycles(modules),
    files: files.flatMap(fileViolations),
    exports: modules.flatMap(exportViolations),
  };
}

function toModule({ path, text }: SourceFile): Module {
  return { path, ...parseModule(path, text) };
}
