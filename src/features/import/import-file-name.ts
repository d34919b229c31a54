import type { Dataset } from '../../domain/position.ts';

/** A file's name: `ILLUSTRATIVE_import-template.csv`; what is made up says so in its name. */
export function importFileName(dataset: Dataset, subject: string, type: string): string {
  return `${dataset === 'illustrative' ? 'ILLUSTRATIVE' : dataset}_import-${subject}.${type}`;
}
