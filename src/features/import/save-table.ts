import type { Dataset } from '../../domain/position.ts';
import { saveFile } from '../../question/export/save-file.ts';
import { importFileName } from './import-file-name.ts';
import { type ImportTable, textOfTable } from './import-table.ts';

/** Hands rows to the reader as a file that can be imported by itself: exactly these rows, as they were. */
export function saveTable(dataset: Dataset, subject: string, table: ImportTable): void {
  const [mark, type] = table.type === 'csv' ? ['\uFEFF', 'text/csv'] : ['', 'application/json'];
  // Spreadsheets take a table for UTF-8 where it begins with the mark, which an import leaves out.
  saveFile(importFileName(dataset, subject, table.type), new Blob([mark + textOfTable(table)], { type }));
}
