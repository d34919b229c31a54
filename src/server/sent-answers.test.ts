import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { json, sharedRead, sharedReadOf } from '../service/endpoint.ts';
import { sentAnswers } from './sent-answers.ts';

const LONG = { items: Array.from({ length: 300 }, (_, i) => `position ${i}`) };

/** A service of one answer, which tells what was asked. */
function over(answer: (request: Request) => Response) {
  const asked: Request[] = [];
  const send = sentAnswers(async (request) => {
    asked.push(request);
    return answer(request);
  });
  const ask = (headers: Record<string, string>) =>
    send(new Request('http://service.example/api/datasets/documented/timeline', { headers }));
  return { asked, ask };
}

describe('the answers of the service, as they are sent', () => {
  test('one for all is compressed under a name of its own, and found again by that name', async () => {
    const read = sharedReadOf(LONG);
    const { ask, asked } = over((request) => {
      const isKnown = request.headers.get('if-none-match') === read.etag;
      return isKnown ? new Response(null, { status: 304, headers: sharedRead(read).headers }) : sharedRead(read);
    });
    const first = await ask({ 'accept-encoding': 'br' });
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toBe(read.etag.replace(/"$/, '-br"'));
    expect(JSON.parse(brotliDecompressSync(await first.arrayBuffer()).toString())).toEqual(LONG);
    expect(first.headers.get('vary')).toBe('Accept-Encoding');
    const second = await ask({ 'accept-encoding': 'br', 'if-none-match': etag });
    expect([second.status, second.headers.get('etag'), await second.text()]).toEqual([304, etag, '']);
    expect(asked.at(-1)?.headers.get('if-none-match')).toBe(read.etag);
  });

  test('one for all may be kept by any cache, and given for a minute while it asks', async () => {
    const { ask } = over(() => sharedRead(sharedReadOf(LONG)));
    expect((await ask({})).headers.get('cache-control')).toBe('public, max-age=0, stale-while-revalidate=60');
  });

  test('a changed answer is compressed anew', async () => {
    let value: object = LONG;
    const { ask } = over(() => sharedRead(sharedReadOf(value)));
    const bodyNow = async () => gunzipSync(await (await ask({ 'accept-encoding': 'gzip' })).arrayBuffer()).toString();
    expect(await bodyNow()).toBe(JSON.stringify(LONG));
    value = { items: [...LONG.items, 'one more'] };
    expect(await bodyNow()).toBe(JSON.stringify(value));
  });

  test('one that writes send back keeps its validator, and goes as it is', async () => {
    const { ask } = over(() => json(LONG, { etag: '"5"' }));
    const answer = await ask({ 'accept-encoding': 'br' });
    expect([answer.headers.get('etag'), answer.headers.get('content-encoding')]).toEqual(['"5"', null]);
    expect(await answer.json()).toEqual(LONG);
  });

  test('one for a single reader is compressed where it is long, and no cache may give it to others', async () => {
    const { ask } = over(() => json(LONG));
    const answer = await ask({ 'accept-encoding': 'gzip' });
    expect(JSON.parse(gunzipSync(await answer.arrayBuffer()).toString())).toEqual(LONG);
    expect(answer.headers.get('cache-control')).toMatch(/^private/);
    const short = await over(() => json({ status: 'ready' })).ask({ 'accept-encoding': 'gzip' });
    expect([short.headers.get('content-encoding'), await short.json()]).toEqual([null, { status: 'ready' }]);
  });

  test('nothing runs in an answer and nothing frames it', async () => {
    const { headers } = await over(() => json({})).ask({});
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});
