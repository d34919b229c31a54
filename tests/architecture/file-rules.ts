import type { Module } from './import-rules.ts';
import { emptyNames, limits } from './layers.ts';
import type { SourceFile } from './source-tree.ts';

/** What is wrong with a file's name, place or length, as sentences. */
export function fileViolations({ path, text }: SourceFile): string[] {
  const segments = path.split('/').slice(1);
  const lines = text.replace(/\n$/, '').split('\n').length;
  const complaints = [
    lines > limits.lines ? `has ${lines} lines, and ${limits.lines} is the most` : null,
    segments.length - 1 > limits.foldersBelowSource ? `lies deeper than ${limits.foldersBelowSource} folders` : null,
    segments.every(isKebabCase) ? null : 'is not named in kebab-case',
    segments.some(isEmptyName) ? 'has a name that says nothing' : null,
    /\/index\.tsx?$/.test(path) ? 'is a barrel (index)' : null,
  ];
  return complaints.filter((complaint) => complaint !== null).map((complaint) => `${path}: ${complaint}`);
}

/** What is wrong with how a module exports, as sentences. */
export function exportViolations({ path, hasDefaultExport, isOnlyReexports }: Module): string[] {
  const complaints = [
    hasDefaultExport ? 'has a default export' : null,
    isOnlyReexports ? 'is a barrel: it only passes exports on' : null,
  ];
  return complaints.filter((complaint) => complaint !== null).map((complaint) => `${path}: ${complaint}`);
}

function isKebabCase(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(name);
}

function isEmptyName(name: string): boolean {
  return emptyNames.some((empty) => name === empty || name.startsWith(`${empty}.`));
}
