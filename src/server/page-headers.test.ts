import { describe, expect, test } from 'vitest';
import { keptFor, pageHeaders } from './page-headers.ts';

function headersOf(path: string) {
  return pageHeaders(path, { build: 'service', secure: true });
}

/** The directives of a page's policy by name. */
function policyOf(path: string, build: 'service' | 'demo' = 'service'): ReadonlyMap<string, string> {
  const { 'content-security-policy': policy = '' } = pageHeaders(path, { build, secure: true });
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

describe('the headers of a page', () => {
  test.each(['service', 'demo'] as const)('allow no script or style in its text (%s)', (build) => {
    const policy = policyOf('/', build);
    for (const name of ['script-src', 'style-src']) expect(policy.get(name)).toBe("'self'");
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe|https?:|nonce|sha\d/);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
  });

  test('let the demo alone have a worker and a policy that names it', () => {
    expect(policyOf('/').get('trusted-types')).toBe("'none'");
    expect(policyOf('/').has('worker-src')).toBe(false);
    expect(policyOf('/', 'demo').get('trusted-types')).toBe('app-worker');
    expect(policyOf('/', 'demo').get('worker-src')).toBe("'self'");
  });

  test('let anybody frame an embedded chart, isolated pages too, and nobody else the rest', () => {
    expect(policyOf('/embed/steps').get('frame-ancestors')).toBe('*');
    expect(headersOf('/embed/steps')).toMatchObject({
      'cross-origin-resource-policy': 'cross-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    for (const path of ['/', '/edit/embed/', '/embed', '/embedded/x', '/EMBED/steps']) {
      expect(policyOf(path).get('frame-ancestors')).toBe("'self'");
      expect(headersOf(path)['cross-origin-resource-policy']).toBe('same-origin');
    }
  });

  test('keep for a year what is named by its content, and nothing else', () => {
    expect(keptFor('/assets/app-1a2b.js')).toContain('immutable');
    expect(keptFor('/')).toBe('no-cache');
    expect(keptFor('/steps/assets/')).toBe('no-cache');
  });
});
