import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SCENARIOS } from '../src/contract/demo-controls.ts';
import { scenarioOf, underScenario } from './scenarios.ts';
import { memoryShelf } from './tab-session.ts';

const TIMELINE = 'https://demo.example/api/datasets/illustrative/timeline';
const body = '{"columns":{"statedOn":["2019-01-23","2020-02-02"]}}';
const service = async () => new Response(body, { headers: { 'content-type': 'application/json' } });

describe('the demo under bad weather', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('a scenario that the address asks for lasts for the tab, until `none` is asked for', () => {
    const shelf = memoryShelf();
    expect(scenarioOf('?scenario=slow', shelf)).toBe('slow');
    expect(scenarioOf('', shelf)).toBe('slow');
    expect(scenarioOf('?scenario=none', shelf)).toBe('none');
    expect(scenarioOf('', shelf)).toBe('none');
  });

  test('an unknown scenario is none', () => {
    expect(scenarioOf('?scenario=thunder', memoryShelf())).toBe('none');
  });

  test('failing answers 503 with Retry-After to everything but the question of health', async () => {
    const answer = await underScenario('failing', service, new Request(TIMELINE));
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(await answer.json()).toMatchObject({ type: '/problems/unavailable', status: 503 });
    expect((await underScenario('failing', service, new Request('https://demo.example/api/health'))).status).toBe(200);
  });

  test('slow answers after two seconds', async () => {
    let isAnswered = false;
    const answer = underScenario('slow', service, new Request(TIMELINE)).then(() => (isAnswered = true));
    await vi.advanceTimersByTimeAsync(1999);
    expect(isAnswered).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await answer;
    expect(isAnswered).toBe(true);
  });

  test('malformed cuts the timeline in half and leaves the rest alone', async () => {
    expect(await (await underScenario('malformed', service, new Request(TIMELINE))).text()).toBe(
      body.slice(0, body.length / 2),
    );
    expect(
      await (await underScenario('malformed', service, new Request('https://demo.example/api/events'))).text(),
    ).toBe(body);
  });

  test('bad-record gives one record a day that no calendar has', async () => {
    const answer = await underScenario('bad-record', service, new Request(TIMELINE));
    expect(await answer.json()).toEqual({ columns: { statedOn: ['2026-02-30', '2020-02-02'] } });
  });

  test('offline gives no answer at all', async () => {
    expect((await underScenario('offline', service, new Request(TIMELINE))).type).toBe('error');
  });

  test.each(['none', 'empty', 'many', 'conflict', 'stale-session'] as const)('%s changes no answer', async (name) => {
    expect(SCENARIOS).toContain(name);
    expect(await (await underScenario(name, service, new Request(TIMELINE))).text()).toBe(body);
  });
});
