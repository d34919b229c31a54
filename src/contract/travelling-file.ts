// The travelling file: the whole state of a demonstration as one text, sealed, so that it can be worked on in another browser and come back.
// It is written in one way only. Whoever reads it writes it again and compares: a text that says anything twice, or more, is not one of ours.
import * as z from 'zod/mini';
import { NOTICES } from '../domain/dataset-notice.ts';
import type { Instant } from '../domain/instant.ts';
import { below, type JsonObject } from './body-reading.ts';
import { instantSchema } from './calendar.ts';
import {
  faultOfFreeValue,
  inOrder,
  nameSchema,
  type TravellingContent,
  travellingContentSchema,
} from './travelling-content.ts';

/** `maxBytes` is looked at before anything is read. */
export const TRAVELLING_FILE = { format: 'satellite-stances', version: 1, maxBytes: 64_000_000 } as const;

/** What stands before the content and is no part of it. */
export interface TravellingHeader {
  readonly appVersion: string;
  readonly exportedAt: Instant;
}

const fileSchema = z.strictObject({
  format: z.literal(TRAVELLING_FILE.format),
  version: z.literal(TRAVELLING_FILE.version),
  sha256: z.string(),
  about: z.string(),
  notice: z.string(),
  appVersion: nameSchema,
  exportedAt: instantSchema,
  content: travellingContentSchema,
});

const ABOUT =
  'The whole state of a demonstration of the satellite stance tracker: every revision of both data sets, drafts and unsent writes. Bring it in under “Demo”.';
const BLANK = '0'.repeat(64);
const HEAD = /^\{\n {2}"format": "satellite-stances",\n {2}"version": 1,\n {2}"sha256": "([0-9a-f]{64})",\n/;

/** The text with zeros in the place of its seal. Its SHA-256, in hexadecimal, is the seal. */
export function unsealedText(content: TravellingContent, header: TravellingHeader): string {
  return textOfParsed(travellingContentSchema.parse(content), header);
}

/** The same for content that has come through the schema, which has put the fields in order. */
function textOfParsed(content: TravellingContent, { appVersion, exportedAt }: TravellingHeader): string {
  const { revisions, drafts, outbox } = inOrder(content);
  const notice = `${NOTICES.illustrative}. Set “documented”: ${NOTICES.documented}.`;
  const header = Object.entries({ about: ABOUT, notice, appVersion, exportedAt });
  return [
    '{',
    `  "format": ${JSON.stringify(TRAVELLING_FILE.format)},`,
    `  "version": ${TRAVELLING_FILE.version},`,
    `  "sha256": "${BLANK}",`,
    ...header.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`),
    '  "content": {',
    `    "revisions": ${listed(revisions)},`,
    `    "drafts": ${listed(drafts)},`,
    `    "outbox": ${listed(outbox)}`,
    '  }\n}\n',
  ].join('\n');
}

/** One item a line, so that people and tools that compare lines can read it. */
function listed(items: readonly unknown[]): string {
  if (items.length === 0) return '[]';
  return `[\n${items.map((item) => `      ${JSON.stringify(item)}`).join(',\n')}\n    ]`;
}

/** An unsealed text with its seal. */
export function sealed(text: string, sha256: string): string {
  return text.replace(`"sha256": "${BLANK}"`, `"sha256": "${sha256}"`);
}

/** Why a text is not taken for a travelling file. `pointer` (RFC 6901) is of the whole file. */
export type TravellingFault =
  | { readonly is: 'empty' | 'not-json' | 'cut-off' | 'other-format' | 'broken-seal' | 'not-as-written' }
  | { readonly is: 'other-version'; readonly version: number | null }
  | { readonly is: 'invalid'; readonly pointer: string; readonly why: string };

/** A text that says of itself that it is one of ours, in this version; what it holds has not been looked at. */
export interface OpenedFile {
  readonly text: string;
  readonly value: JsonObject;
  /** What it says its seal is, and the text that the seal is of. */
  readonly seal: string;
  readonly unsealed: string;
}

type Outcome<K extends string, T> =
  | ({ readonly ok: true } & Readonly<Record<K, T>>)
  | { readonly ok: false; readonly fault: TravellingFault };

/** Opens a text. `seal` must then be compared with the SHA-256 of `unsealed` before `contentOf` is asked. */
export function openedFile(text: string): Outcome<'opened', OpenedFile> {
  if (text.trim() === '') return refused({ is: 'empty' });
  const value = jsonOf(text);
  if (value === undefined) return refused({ is: looksCutOff(text) ? 'cut-off' : 'not-json' });
  if (!isOurs(value)) return refused({ is: 'other-format' });
  const { version } = value;
  if (version !== TRAVELLING_FILE.version) {
    return refused({ is: 'other-version', version: Number.isInteger(version) ? Number(version) : null });
  }
  const seal = HEAD.exec(text)?.[1];
  if (seal === undefined) return refused({ is: 'not-as-written' });
  return { ok: true, opened: { text, value, seal, unsealed: text.replace(seal, BLANK) } };
}

/** What an opened file with a good seal holds, every value of a form that is known. */
export function contentOf({ text, value, seal }: OpenedFile): Outcome<'file', TravellingHeader & TravellingContent> {
  const free = faultOfFreeValue(value, '', 0);
  if (free !== null) return refused({ is: 'invalid', ...free });
  const read = z.safeParse(fileSchema, value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const pointer = (issue?.path ?? []).reduce<string>((at, key) => below(at, String(key)), '');
    return refused({ is: 'invalid', pointer, why: 'not of the form that it must have' });
  }
  const { content, appVersion, exportedAt } = read.data;
  const isAsWritten = sealed(textOfParsed(content, { appVersion, exportedAt }), seal) === text;
  return isAsWritten ? { ok: true, file: { ...content, appVersion, exportedAt } } : refused({ is: 'not-as-written' });
}

function refused(fault: TravellingFault): { readonly ok: false; readonly fault: TravellingFault } {
  return { ok: false, fault };
}

function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function isOurs(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === TRAVELLING_FILE.format;
}

/** Begins as ours does and does not end as ours does. */
function looksCutOff(text: string): boolean {
  const start = '{\n  "format": "satellite-stances"';
  return text.startsWith(start.slice(0, text.length)) && !text.endsWith('\n  }\n}\n');
}
