import { strToU8, zipSync } from 'fflate';
import { type BundleContext, citationText, licenceText, readmeOf } from './bundle-texts.ts';
import { codebookFiles } from './codebook-files.ts';
import { dictionaryCsv } from './dictionary.ts';

/** The files of the service that go into the zip, as they came. */
export interface BundleData {
  readonly 'positions.csv': string;
  readonly 'positions.json': string;
  readonly 'stances.csv': string;
  readonly 'stances-on-day.csv': string;
}

/** The files of the zip by path. */
export function bundleFiles(data: BundleData, context: BundleContext): Readonly<Record<string, string>> {
  return {
    'README.txt': readmeOf(context),
    'LICENSE.txt': licenceText(),
    'CITATION.txt': citationText(context),
    'dictionary.csv': dictionaryCsv(),
    ...Object.fromEntries(Object.entries(data).map(([name, text]) => [`data/${name}`, text])),
    ...codebookFiles(),
  };
}

/** Everything in one zip, inside a folder of the given name. The same files give the same bytes. */
export function zipped(files: Readonly<Record<string, string>>, folder: string): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, text]) => [`${folder}/${path}`, strToU8(text)] as const);
  // A fixed time of change: the file says in words when it is of. Zip knows no time before 1980.
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 6 }));
}
