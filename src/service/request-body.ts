// The door for bodies: type, encoding, size and shape are checked here and nowhere else (api.md, "Limits").
import { IMPORT_LIMITS } from '../contract/imports.ts';
import { jsonShape } from './json-text.ts';
import { ProblemError } from './problem.ts';

const MAX_JSON_BYTES = 64 * 1024;
const MAX_JSON_DEPTH = 12;

export interface JsonBody {
  readonly text: string;
  readonly value: unknown;
}

/** The JSON of a request; no body and no type is `{}`. Throws the problem of a body that is refused. */
export async function readJsonBody(request: Request): Promise<JsonBody> {
  const type = mediaTypeOf(request);
  if (type !== null && !JSON_TYPE.test(type)) throw new ProblemError('media-type');
  const bytes = await bytesOf(request, MAX_JSON_BYTES);
  if (type === null && bytes.byteLength > 0) throw new ProblemError('media-type');
  return type === null ? { text: '', value: {} } : parseJson(jsonText(bytes));
}

/** The body of an import: the text of a table without its byte order mark, or the value of a JSON text. */
export type ImportBody = { readonly csv: string } | { readonly json: unknown };

/** A table or JSON, by its media type. Throws the problem of a body that is refused. */
export async function readImportBody(request: Request): Promise<ImportBody> {
  const type = mediaTypeOf(request);
  const isTable = type === 'text/csv';
  if (!isTable && (type === null || !JSON_TYPE.test(type))) throw new ProblemError('media-type');
  const bytes = await bytesOf(request, IMPORT_LIMITS.bytes);
  return isTable ? { csv: tableText(bytes) } : { json: parseJson(jsonText(bytes)).value };
}

const JSON_TYPE = /^application\/(merge-patch\+)?json$/;

/** The media type in lower case, null where none is given. Throws where the body is compressed or another charset is named. */
function mediaTypeOf(request: Request): string | null {
  const coding = request.headers.get('content-encoding');
  if (coding !== null && coding.toLowerCase() !== 'identity') throw new ProblemError('content-encoding');
  const header = request.headers.get('content-type')?.toLowerCase() ?? null;
  const [type = '', ...parameters] = header?.split(';').map((part) => part.trim()) ?? [];
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  if (charset !== undefined && !/^"?utf-?8"?$/.test(charset)) throw new ProblemError('encoding');
  return header === null ? null : type;
}

async function bytesOf(request: Request, max: number): Promise<ArrayBuffer> {
  if (Number(request.headers.get('content-length') ?? 0) > max) throw new ProblemError('too-large');
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > max) throw new ProblemError('too-large');
  return bytes;
}

/** JSON is UTF-8 (RFC 8259, 8.1): other bytes are no JSON. `encoding` is for a charset that says otherwise. */
function jsonText(bytes: ArrayBuffer): string {
  const text = decoded(bytes);
  if (text === null) throw new ProblemError('malformed-json');
  return text;
}

/** What is not UTF-8, or has a NUL in its first line, was never a table in UTF-8: a packed file or UTF-16, say. */
function tableText(bytes: ArrayBuffer): string {
  const text = decoded(bytes);
  const [firstLine = ''] = text?.split(/[\r\n]/, 1) ?? [];
  if (text === null || firstLine.includes('\0')) throw new ProblemError('encoding');
  return text;
}

function decoded(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parseJson(text: string): JsonBody {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ProblemError('malformed-json');
  }
  const { depth, hasDuplicateKey } = jsonShape(text);
  if (depth > MAX_JSON_DEPTH) throw new ProblemError('too-large');
  if (hasDuplicateKey) throw new ProblemError('duplicate-key');
  return { text, value };
}
