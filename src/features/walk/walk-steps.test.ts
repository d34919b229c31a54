import { describe, expect, it } from 'vitest';
import members from '../../reference/members.json' with { type: 'json' };
import { WALK_STEPS } from './walk-steps.ts';

const names = members.members.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => name !== 'US');

describe('the eight steps', () => {
  it('are eight, and no two are called the same', () => {
    expect(new Set(WALK_STEPS.map(({ heading }) => heading)).size).toBe(8);
  });

  it.each(WALK_STEPS)('$heading: two or three sentences that name no member and no number', ({ words, look }) => {
    expect(words.match(/[.:]( |$)/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
    for (const name of names) expect(` ${words} ${look} `).not.toContain(` ${name} `);
    // The year of the request and the size of the alliance stand whatever the data say.
    expect(`${words} ${look}`.replace('April 2025', '')).not.toMatch(/\d/);
  });
});
