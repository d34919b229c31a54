// The least that Node can do: a server that has the answers ready, head and body, and gives them.
import { once } from 'node:events';
import { createServer } from 'node:http';

/** An answer to give: for a path, and for what the reader says to have (empty: nothing). */
export interface KeptBytes {
  readonly path: string;
  readonly ifNoneMatch: string;
  readonly status: number;
  readonly headers: readonly string[];
  /** Base64. */
  readonly body: string;
}

/** Serves the answers on a free port of this machine. */
export async function serveBare(answers: readonly KeptBytes[]): Promise<number> {
  const kept = new Map(
    answers.map((answer) => [
      `${answer.path} ${answer.ifNoneMatch}`,
      { ...answer, headers: [...answer.headers], body: Buffer.from(answer.body, 'base64') },
    ]),
  );
  const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    const answer = kept.get(`${request.url} ${request.headers['if-none-match'] ?? ''}`);
    response.writeHead(answer?.status ?? 500, answer?.headers ?? []);
    response.end(answer?.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
