// Files of everything, from the service and for the question of the page. Asked for when somebody chooses one.
import { readCsv } from '../../contract/csv.ts';
import { positionsExportSchema } from '../../contract/exports.ts';
import { parse } from '../../contract/parse.ts';
import { chosenMembers } from '../../domain/member.ts';
import { positionsFile, stancesFile } from '../../queries/downloads.ts';
import { groupList, memberList } from '../../reference/codebook.ts';
import { type BundleData, bundleFiles, zipped } from '../bundle/bundle.ts';
import type { View } from '../view.ts';
import type { Cited } from './citation.ts';
import { fileName } from './file-name.ts';
import { saveFile } from './save-file.ts';

export type DataFile = 'zip' | keyof BundleData;

const NO_RECORD =
  'There is no record to export: none had been published by then. Choose a later “As known on” in the question above.';

/** Fetches a file and hands it to the browser; says in words what has become of it. Rejects where the service does. */
export async function takeFile(file: DataFile, view: View, cited: Cited): Promise<string> {
  if (file === 'zip') return await takeZip(view, cited);
  const text = await fetchFile(file, view, cited);
  if (rowsIn(file, text) === 0) return NO_RECORD;
  const [subject = file, type = 'csv'] = file.split('.');
  return saved(cited, subject, type, text);
}

/** How many records or stances a file holds. */
function rowsIn(file: keyof BundleData, text: string): number {
  if (file === 'positions.json') return headOf(text).count;
  const read = readCsv(text);
  return read.ok ? read.records.length - 1 : 0;
}

function headOf(text: string): { readonly count: number; readonly hash: string } {
  const parsed = parse(positionsExportSchema, JSON.parse(text));
  if (!parsed.ok) throw new Error(`The file of the service does not have the agreed form: ${parsed.why}.`);
  return parsed.value;
}

/** The file for the members that the page shows, by name. */
function fetchFile(file: keyof BundleData, view: View, { knownAt }: Cited): Promise<string> {
  if (file === 'positions.csv') return positionsFile(view.dataset, knownAt, 'csv');
  if (file === 'positions.json') return positionsFile(view.dataset, knownAt, 'json');
  const members = chosenMembers(memberList, groupList, view.members, view.groups).map((member) => member.iso3);
  const span = file === 'stances.csv' ? { from: view.from, to: view.to } : { on: view.on };
  return stancesFile({ ...view, knownAt, members }, span);
}

async function takeZip(view: View, cited: Cited): Promise<string> {
  const fetched = (file: keyof BundleData) => fetchFile(file, view, cited);
  const [csv, json, stances, onDay] = await Promise.all([
    fetched('positions.csv'),
    fetched('positions.json'),
    fetched('stances.csv'),
    fetched('stances-on-day.csv'),
  ]);
  const { count, hash } = headOf(json);
  if (count === 0) return NO_RECORD;
  const data = { 'positions.csv': csv, 'positions.json': json, 'stances.csv': stances, 'stances-on-day.csv': onDay };
  const files = bundleFiles(data, { ...cited, on: view.on, from: view.from, to: view.to, count, hash });
  const name = fileName(cited.dataset, 'stances', cited.knownAt, 'zip');
  saveFile(name, new Blob([zipped(files, name.replace(/\.zip$/, ''))], { type: 'application/zip' }));
  return `Saved as ${name}`;
}

function saved({ dataset, knownAt }: Cited, subject: string, type: string, text: string): string {
  const name = fileName(dataset, subject, knownAt, type);
  saveFile(name, new Blob([text], { type: type === 'json' ? 'application/json' : 'text/csv' }));
  return `Saved as ${name}`;
}
