import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryService } from '../../mocks/node.ts';
import { parse } from '../../src/contract/parse.ts';
import { positionBodySchema } from '../../src/contract/position.ts';
import { readPositionBody } from '../../src/contract/position-body.ts';
import { bodyRules } from '../../src/features/editor/body-rules.ts';
import { type Held, REST_MS, RETRY_MS, ServerDraft } from '../../src/features/editor/server-draft.ts';
import { isMadeBy, revisionMadeBy } from '../../src/journal/our-revision.ts';
import { call } from '../../src/queries/http.ts';
import { positionSchema } from '../../src/contract/position.ts';
import { positionPageSchema } from '../../src/contract/positions.ts';
import { signInAs } from '../../src/queries/session.ts';
import { revisionOf, sendWrite } from '../../src/queries/write-request.ts';

const PATH = '/api/datasets/illustrative/positions';
const RULES = bodyRules('illustrative', '2026-11-22');

/** What goes wrong with the next writes: nothing, the request is lost, or its answer is. */
type Line = 'good' | 'no request' | 'no answer';
let lines: Line[] = [];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const service = await memoryService();
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    const line = init?.method === 'POST' || init?.method === 'PATCH' ? (lines.shift() ?? 'good') : 'good';
    if (line === 'no request') throw new TypeError('Failed to fetch');
    const answer = await service(new Request(new URL(path, 'http://x.test'), init));
    if (line === 'no answer') throw new TypeError('Failed to fetch');
    return answer;
  });
  lines = [];
  await signInAs('editor-a');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const bodyOf = (summary: string, source: string) => ({
  member: 'LTU',
  statedOn: '2026-11-20',
  effectiveOn: null,
  endsOn: null,
  institution: 'parliament',
  instrument: 'statute',
  level: 'limits',
  reason: null,
  services: ['leo_broadband'],
  users: [],
  rationales: [],
  response: null,
  confidence: 'high',
  summary,
  note: '',
  sources: [
    {
      url: `https://sources.example/${source}`,
      title: 'Illustrative source',
      publisher: 'Fictional Gazette',
      language: 'en',
    },
  ],
});

/** A form of one field, and the draft that is kept of it. */
function openForm(source = 'ill-new') {
  let [summary, changes] = ['', 0];
  let held: Held | null = null;
  const draft = new ServerDraft('illustrative', null, {
    body: () => readPositionBody(bodyOf(summary, source), RULES),
    changes: () => changes,
    send: sendWrite,
    read: async (id) => {
      const position = (await call(`${PATH}/${id}`, positionSchema)).value;
      const body = parse(positionBodySchema, position);
      if (!body.ok) throw new Error(body.why);
      return { position, body: body.value };
    },
    isDone: async (write) => {
      const revision = await revisionOf(write, revisionMadeBy(write) ?? 0);
      return revision !== null && isMadeBy(write, 'editor-a', revision);
    },
    onHeld: (newest) => {
      held = newest;
    },
  });
  const type = (text: string) => {
    summary = text;
    changes += 1;
    draft.touched();
  };
  return { draft, type, held: () => held };
}

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const drafts = async () => (await call(`${PATH}?status=draft&member=LTU`, positionPageSchema)).value.items;

it('is there once the coder rests on a whole record, and changes with it', async () => {
  const form = openForm();
  form.type('');
  await wait(REST_MS);
  expect(await drafts()).toEqual([]);
  form.type('an act');
  await wait(REST_MS - 1);
  expect(await drafts()).toEqual([]);
  await wait(1);
  expect(await drafts()).toMatchObject([{ summary: 'Illustrative: an act', revision: 1, status: 'draft' }]);
  form.type('an act of parliament');
  await wait(REST_MS);
  expect(await drafts()).toMatchObject([{ summary: 'Illustrative: an act of parliament', revision: 2 }]);
  await wait(10 * REST_MS);
  expect(await drafts()).toMatchObject([{ revision: 2 }]);
});

it('is one record that says what was typed last, whatever is lost on the way', { timeout: 60_000 }, async () => {
  const line = fc.constantFrom<Line>('good', 'no request', 'no answer');
  const steps = fc.array(fc.record({ line, rest: fc.boolean() }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(steps, async (typing) => {
      const before = await drafts();
      const form = openForm(`ill-${before.length}`);
      for (const [at, { line: next, rest }] of typing.entries()) {
        lines.push(next);
        form.type(`act ${before.length}, word ${at}`);
        // oxlint-disable-next-line no-await-in-loop -- a coder types one thing after the other
        await wait(rest ? REST_MS : 1000);
      }
      await wait((typing.length + 2) * RETRY_MS);
      const made = (await drafts()).filter(({ id }) => !before.some((other) => other.id === id));
      expect(made).toMatchObject([{ summary: `Illustrative: act ${before.length}, word ${typing.length - 1}` }]);
      expect(form.held()?.position).toMatchObject({ id: made[0]?.id, revision: made[0]?.revision });
      lines = [];
    }),
    { numRuns: 40 },
  );
});

it('asks for nothing where it is refused: the coder saves it and hears why', async () => {
  const first = openForm();
  first.type('an act');
  await wait(REST_MS);
  const second = openForm();
  second.type('the same act');
  await wait(REST_MS);
  second.type('the same act again');
  await wait(10 * RETRY_MS);
  expect(second.held()).toBeNull();
  expect(await drafts()).toMatchObject([{ summary: 'Illustrative: an act' }]);
});

it('is not put over what somebody else has changed', async () => {
  const form = openForm();
  form.type('an act');
  await wait(REST_MS);
  const [made] = await drafts();
  await call(`${PATH}/${made?.id}`, positionSchema, {
    method: 'PATCH',
    body: { summary: 'a better word', changeNote: 'clearer' },
    headers: { 'if-match': '"1"' },
  });
  form.type('my word');
  await wait(10 * RETRY_MS);
  expect(await drafts()).toMatchObject([{ summary: 'Illustrative: a better word', revision: 2 }]);
});

it('says where it is before it is saved for good: what the service has, or a creation that it may have', async () => {
  const form = openForm();
  lines = ['no answer'];
  form.type('an act');
  await wait(REST_MS);
  expect(await form.draft.settle()).toMatchObject({ held: null, unanswered: { act: 'create' } });
  form.type('an act');
  await wait(RETRY_MS);
  expect(await form.draft.settle()).toMatchObject({ held: { position: { revision: 1 } }, unanswered: null });
});
