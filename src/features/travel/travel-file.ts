// From the state of the demo to one file, and from a file that somebody chose to what it holds, or to why it is refused.
import { type ContentFault, faultOfContent } from '../../contract/travelling-check.ts';
import type { TravellingContent } from '../../contract/travelling-content.ts';
import {
  contentOf,
  openedFile,
  sealed,
  TRAVELLING_FILE,
  type TravellingFault,
  type TravellingHeader,
  unsealedText,
} from '../../contract/travelling-file.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { sha256 } from './sha-256.ts';

/** The text of the file. */
export async function travellingText(content: TravellingContent, header: TravellingHeader): Promise<string> {
  const { revisions, drafts, outbox } = content;
  const text = unsealedText({ revisions, drafts, outbox }, header);
  return sealed(text, await sha256(text));
}

/** `ILLUSTRATIVE_satellite-stances_2026-11-22T1405.json`. */
export function travellingName({ exportedAt }: Pick<TravellingHeader, 'exportedAt'>): string {
  return `ILLUSTRATIVE_${TRAVELLING_FILE.format}_${exportedAt.slice(0, 16).replace(':', '')}.json`;
}

export type BroughtFile = TravellingHeader & TravellingContent;

export type FileFault =
  | TravellingFault
  | { readonly is: 'too-large'; readonly bytes: number }
  | { readonly is: 'unreadable' | 'encoding' | 'other-names' }
  | { readonly is: 'refused-content'; readonly fault: ContentFault };

export type FileRead =
  | { readonly ok: true; readonly file: BroughtFile }
  | { readonly ok: false; readonly fault: FileFault };

/** What a chosen file holds, checked to the last field. Nothing of a file that is too large is read. */
export async function readTravellingFile(chosen: Pick<File, 'size' | 'arrayBuffer'>): Promise<FileRead> {
  if (chosen.size > TRAVELLING_FILE.maxBytes) return refused({ is: 'too-large', bytes: chosen.size });
  const bytes = await chosen.arrayBuffer().catch(() => null);
  if (bytes === null) return refused({ is: 'unreadable' });
  const text = textOf(bytes);
  return text === null ? refused({ is: 'encoding' }) : readTravellingText(text);
}

/** The same for its text. */
export async function readTravellingText(text: string): Promise<FileRead> {
  const opening = openedFile(text);
  if (!opening.ok) return opening;
  const { opened } = opening;
  if ((await sha256(opened.unsealed)) !== opened.seal) return refused({ is: 'broken-seal' });
  const read = contentOf(opened);
  if (!read.ok) return read;
  const members = memberList.map(({ iso3 }) => iso3);
  if (hasOtherNames(read.file, members)) return refused({ is: 'other-names' });
  const today = new Date().toISOString().slice(0, 10);
  const fault = faultOfContent(read.file, { codebook, members, today });
  return fault === null ? read : refused({ is: 'refused-content', fault });
}

/** By numbers and by names the demo keeps two records apart; what belongs to the one says nothing in the other. */
function hasOtherNames({ revisions }: TravellingContent, members: readonly string[]): boolean {
  const known = new Set(members);
  return revisions.length > 0 && !revisions.some(({ body }) => known.has(body.member));
}

/** Every byte counts, a byte order mark too. */
function textOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refused(fault: FileFault): { readonly ok: false; readonly fault: FileFault } {
  return { ok: false, fault };
}
