import type { Position } from '../../domain/position.ts';
import type { ImportTable } from './import-table.ts';
import { cellText } from './row-words.ts';

/** Whether records are those that the import of a table makes: as many, and of the same members and dates. */
export function isImportOf(records: readonly Pick<Position, 'member' | 'statedOn'>[], table: ImportTable): boolean {
  const typed = table.rows.map((row) =>
    ['member', 'statedOn'].map((column) => cellText(table, row, column).trim()).join(' '),
  );
  const made = records.map(({ member, statedOn }) => `${member} ${statedOn}`);
  return typed.toSorted().join('\n') === made.toSorted().join('\n');
}
