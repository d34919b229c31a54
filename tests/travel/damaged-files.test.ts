import { createHash } from 'node:crypto';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { unsealedText } from '../../src/contract/travelling-file.ts';
import { faultInWords } from '../../src/features/travel/fault-words.ts';
import { type FileFault, readTravellingFile, readTravellingText } from '../../src/features/travel/travel-file.ts';
import type { Revision } from '../../src/domain/review.ts';
import { freshBrowser, page, seeds } from './browsers.ts';

vi.mock('../../src/journal/page-journal.ts', () => ({
  pageDrafts: async () => page.shelf,
  pageOutbox: async () => page.outbox,
  outboxBell: () => ({ tell: () => {}, listen: () => () => {} }),
}));
afterEach(() => vi.unstubAllGlobals());

const HEADER = { appVersion: '0.1.0+tests', exportedAt: '2026-11-22T10:00:00.000Z' };
const revisions = (seeds.get('illustrative') ?? []).slice(0, 12);
const drafts = [
  { form: 'new:illustrative', opening: 'o1', at: HEADER.exportedAt, startedFrom: null, content: { a: 'é' } },
];
const outbox = [
  {
    act: 'create' as const,
    dataset: 'illustrative' as const,
    position: 'p',
    local: 'p',
    body: { summary: 'x' },
    ifMatch: null,
    key: 'k',
    by: 'editor-a',
    createdAt: HEADER.exportedAt,
  },
];
const GOOD = seal(unsealedText({ revisions, drafts, outbox }, HEADER));
const bytes = new TextEncoder().encode(GOOD);

/** The text with the seal that a forger would give it: damage that no hash finds. */
function seal(text: string): string {
  const blank = text.replace(/("sha256": ")[0-9a-f]{64}/, `$1${'0'.repeat(64)}`);
  return blank.replace('0'.repeat(64), createHash('sha256').update(blank).digest('hex'));
}

/** A good seal over something else in the text. */
function forged(from: string | RegExp, to: string): string {
  const changed = GOOD.replace(from, to);
  if (changed === GOOD) throw new Error(`There is no ${from} to be changed.`);
  return seal(changed);
}

function withRevision(change: Partial<Revision>, at = 1): string {
  const changed = revisions.map((revision, place) => (place === at ? { ...revision, ...change } : revision));
  return seal(unsealedText({ revisions: changed, drafts, outbox }, HEADER));
}

function flipped(at: number, bit: number): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}

const [first] = revisions;
if (first === undefined) throw new Error('The set is not empty.');
const body = (change: object) => ({ body: { ...first.body, ...change } });

const cuts = [0.001, 0.01, 0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99].map((share) => Math.floor(bytes.length * share));
const CUT = [1, 2, 30, ...cuts, bytes.length - 3, bytes.length - 2, bytes.length - 1];

const FOREIGN: readonly (readonly [string, string, FileFault['is']])[] = [
  ['nothing', '', 'empty'],
  ['blanks', ' \n\t', 'empty'],
  ['a null', 'null', 'other-format'],
  ['a number', '42', 'other-format'],
  ['a text', '"satellite-stances"', 'other-format'],
  ['a list', '[]', 'other-format'],
  ['an empty object', '{}', 'other-format'],
  ['an export of positions', '{"dataset":"illustrative","positions":[]}', 'other-format'],
  ['unsent work', '{"about":"Work that was not sent to the service","writes":[],"drafts":[]}', 'other-format'],
  ['a package file', '{"name":"x","version":"1.0.0"}', 'other-format'],
  ['a map', '{"type":"FeatureCollection","features":[]}', 'other-format'],
  ['a table', 'member,level\nLTU,limits\n', 'not-json'],
  ['a page', '<!doctype html><title>x</title>', 'not-json'],
  ['half an object', '{"format": ', 'not-json'],
  ['another format of the same shape', forged('"format": "satellite-stances"', '"format": "satellite-chances"'), 'other-format'],
  ['a format by its prototype', '{"__proto__":{"format":"satellite-stances","version":1}}', 'other-format'],
  ['a newer version', forged('"version": 1', '"version": 2'), 'other-version'],
  ['an older version', forged('"version": 1', '"version": 0'), 'other-version'],
  ['no version', forged('"version": 1', '"version": null'), 'other-version'],
  ['a version as a text', forged('"version": 1', '"version": "1"'), 'other-version'],
  ['the format alone', '{"format":"satellite-stances","version":1}', 'not-as-written'],
  ['another hash', GOOD.replace(/"sha256": "./, '"sha256": "g'), 'not-as-written'],
  ['the hash of another content', GOOD.replace(/"sha256": "[0-9a-f]{64}/, `"sha256": "${'a'.repeat(64)}`), 'broken-seal'],
  ['a changed notice', GOOD.replace('Illustrative data', 'Real data'), 'broken-seal'],
  ['a changed time', GOOD.replace('10:00:00.000Z', '11:00:00.000Z'), 'broken-seal'],
  ['one blank more', GOOD.replace('"content": {', '"content":  {'), 'broken-seal'],
  ['line ends of another system', GOOD.replaceAll('\n', '\r\n'), 'not-as-written'],
  ['a byte order mark', `\uFEFF${GOOD}`, 'not-json'],
  ['two files in one', GOOD + GOOD, 'not-json'],
]; // prettier-ignore

const FORGED: readonly (readonly [string, string, FileFault['is']])[] = [
  ['a key twice', forged('"appVersion":', '"appVersion": "0",\n  "appVersion":'), 'not-as-written'],
  ['a key twice in a record', forged('"actor":', '"actor":"x","actor":'), 'not-as-written'],
  ['a key that is not known', forged('"appVersion":', '"more": 1,\n  "appVersion":'), 'invalid'],
  ['a field that is not known in a body', forged('"member":', '"more":1,"member":'), 'not-as-written'],
  ['a prototype', forged('"actor":', '"__proto__":{"isAdmin":true},"actor":'), 'invalid'],
  ['a prototype in a draft', forged('"content":{"a"', '"content":{"__proto__":{"b":1},"a"'), 'invalid'],
  ['a constructor in a draft', forged('"content":{"a"', '"content":{"constructor":{"b":1},"a"'), 'invalid'],
  ['a draft without end', forged('{"a":"é"}', `${'['.repeat(5000)}${']'.repeat(5000)}`), 'invalid'],
  ['content that is a list', forged(/"content": \{[\s\S]*\}\n\}\n$/, '"content": []\n}\n'), 'invalid'],
  ['no content', forged(/,\n {2}"content": \{[\s\S]*\}\n\}\n$/, '\n}\n'), 'invalid'],
  ['another order', forged(/( +\{"dataset".*),\n( +\{"dataset".*),\n/, '$2,\n$1,\n'), 'not-as-written'],
  ['the same revision twice', forged(/( +\{"dataset".*,\n)/, '$1$1'), 'refused-content'],
  ['a gap', forged(/ +\{"dataset".*,\n/, ''), 'refused-content'],
  ['an act that is not known', forged('"operation":"create"', '"operation":"destroy"'), 'invalid'],
  ['an act out of its order', withRevision({ operation: 'restore' }, 0), 'refused-content'],
  ['a time before that of the revision before', withRevision({ recordedAt: '2001-01-01T00:00:00.000Z' }), 'refused-content'],
  ['a time that is none', withRevision0('recordedAt', 'yesterday'), 'invalid'],
  ['words that change with a submission', withRevision(body({ note: 'smuggled' })), 'refused-content'],
  ['another data set', withRevision0('dataset', 'secret'), 'invalid'],
  ['a member that is none', withRevision(body({ member: 'XXX' }), 0), 'refused-content'],
  ['a level that is none', withRevision0('level', 'maybe'), 'invalid'],
  ['a service that is none', withRevision(body({ services: ['telepathy'] }), 0), 'refused-content'],
  ['words that could be taken for real', withRevision(body({ summary: 'Government bans it' }), 0), 'refused-content'],
  ['a source that could be taken for real', withRevision(body({ sources: first.body.sources.map((source) => ({ ...source, url: 'https://example.org/real' })) }), 0), 'refused-content'],
  ['a script for an address', withRevision(body({ sources: first.body.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' })) }), 0), 'refused-content'],
  ['a day that is none', withRevision0('statedOn', '2026-02-30'), 'invalid'],
  ['an id that is a path', withRevision0('id', '../../etc'), 'invalid'],
  ['a note without end', withRevision({ changeNote: 'x'.repeat(501) }, 0), 'refused-content'],
  ['a write that starts from nothing', forged('"act":"create"', '"act":"edit"'), 'refused-content'],
  ['members by number', seal(GOOD.replaceAll(/"member":"[A-Z]{3}"/g, '"member":"M01"')), 'other-names'],
]; // prettier-ignore

/** What the schema of the writer would not let through. */
function withRevision0(field: string, value: string): string {
  return forged(new RegExp(`"${field}":"[^"]*"`), `"${field}":"${value}"`);
}

let browser: Awaited<ReturnType<typeof freshBrowser>>;
let before = '';
beforeAll(async () => {
  browser = await freshBrowser();
  await browser.edit('editor-a', 'ill-ltu-11', { note: 'Here.', changeNote: 'Here' });
  await browser.shelf.put({ ...drafts[0], form: 'ill-ltu-11', opening: 'o9', at: HEADER.exportedAt, startedFrom: 1, content: {} });
  before = await browser.exported();
}); // prettier-ignore

async function expectRefused(file: string | Uint8Array<ArrayBuffer>): Promise<FileFault> {
  const brought = await browser.bring(new File([file], 'damaged.json'));
  if (brought.ok) throw new Error('It was not refused.');
  const { title, advice } = faultInWords(brought.fault);
  expect(title.length + advice.length).toBeGreaterThan(20);
  expect(await browser.exported()).toBe(before);
  return brought.fault;
}

it('takes the file that all of these are made from', async () => {
  expect(await readTravellingText(GOOD)).toMatchObject({ ok: true, file: { ...HEADER } });
});

it.each(CUT)('refuses the file cut off after %i bytes', async (length) => {
  const fault = await expectRefused(bytes.slice(0, length));
  expect(['cut-off', 'broken-seal', 'encoding']).toContain(fault.is);
});

it.each(FOREIGN)('refuses %s', async (_, text, reason) => {
  expect((await expectRefused(text)).is).toBe(reason);
});

it.each(FORGED)('refuses %s under a good hash', async (_, text, reason) => {
  expect((await expectRefused(text)).is).toBe(reason);
});

it('refuses the file with any one bit of it turned, in the header and in the content', async () => {
  const places = [...Array(700).keys(), ...Array.from({ length: 300 }, (_, n) => 700 + Math.floor((n * (bytes.length - 701)) / 300)), bytes.length - 1];
  for (const [n, at] of places.entries()) {
    const read = await readTravellingFile(new File([flipped(at, n % 8)], 'flipped.json'));
    expect(read.ok, `bit ${n % 8} of byte ${at}`).toBe(false);
  }
  expect(await browser.exported()).toBe(before);
}); // prettier-ignore

it('refuses 100 MB of noise by its size, without reading a byte', async () => {
  const noise = new File([new Uint8Array(100_000_000).fill(0xa5)], 'noise.json');
  const read = vi.spyOn(noise, 'arrayBuffer');
  expect(await readTravellingFile(noise)).toEqual({ ok: false, fault: { is: 'too-large', bytes: 100_000_000 } });
  expect(read).not.toHaveBeenCalled();
});

it('refuses noise that is small enough to be read, and a file that is gone', async () => {
  const noise = Uint8Array.from({ length: 1_000_000 }, (_, at) => Math.imul(at, 2_654_435_761) >>> 13);
  expect((await expectRefused(noise)).is).toBe('encoding');
  const gone = { size: 3, arrayBuffer: async () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
  expect(await readTravellingFile(gone)).toEqual({ ok: false, fault: { is: 'unreadable' } });
});
