import { ProblemError, problemResponse } from '../service/problem.ts';
import { answerHeaders } from './page-headers.ts';
import { isSecure } from './secure-request.ts';

type Answer = (request: Request) => Promise<Response>;

/** What the mount says by itself, refused as the service would refuse it. */
export function refused(request: Request, error: ProblemError): Response {
  return dressed(request, problemResponse(error, new URL(request.url).pathname));
}

/** An answer of the mount itself with the headers that those of the service have. */
export function dressed(request: Request, answer: Response): Response {
  for (const [name, value] of Object.entries(answerHeaders({ secure: isSecure(request) })))
    answer.headers.set(name, value);
  return answer;
}

/** The answer, or 503 where it has not begun after `answerMs`: what was begun goes on, and a repeated request finds it. */
export async function inTime(answer: Promise<Response>, request: Request, answerMs: number): Promise<Response> {
  const { promise: late, resolve } = Promise.withResolvers<Response>();
  const timer = setTimeout(() => resolve(refused(request, new ProblemError('unavailable'))), answerMs);
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A body that comes in pieces says no length before, so it is counted as it comes, and refused where it grows too long. */
export function withinBytes(answer: Answer, max: number): Answer {
  return async (request) => {
    if (!request.headers.has('transfer-encoding') || request.body === null) return answer(request);
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    for await (const piece of request.body) {
      bytes += piece.byteLength;
      if (bytes > max) return refused(request, new ProblemError('too-large', {}, { connection: 'close' }));
      pieces.push(new Uint8Array(piece));
    }
    const { url, method, headers } = request;
    return answer(new Request(url, { method, headers, body: new Blob(pieces) }));
  };
}
