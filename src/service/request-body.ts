// The door for JSON bodies: type, encoding, size and shape are checked here and nowhere else (api.md, "Limits").
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
  const coding = request.headers.get('content-encoding');
  if (coding !== null && coding.toLowerCase() !== 'identity') throw new ProblemError('content-encoding');
  if (Number(request.headers.get('content-length') ?? 0) > MAX_JSON_BYTES) throw new ProblemError('too-large');
  const type = request.headers.get('content-type');
  if (type !== null) checkType(type);
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > MAX_JSON_BYTES) throw new ProblemError('too-large');
  if (type === null && bytes.byteLength > 0) throw new ProblemError('media-type');
  if (type === null) return { text: '', value: {} };
  return parseJson(decode(bytes));
}

function checkType(header: string): void {
  const [type = '', ...parameters] = header
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  if (!/^application\/(merge-patch\+)?json$/.test(type)) throw new ProblemError('media-type');
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  if (charset !== undefined && !/^"?utf-?8"?$/.test(charset)) throw new ProblemError('encoding');
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // JSON is UTF-8 (RFC 8259, 8.1): other bytes are no JSON. `encoding` is for a charset that says otherwise.
    throw new ProblemError('malformed-json');
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
