import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test('a file says in its name what it is of, in letters that every system can keep', () => {
  expect(fileName('illustrative', 'Türkiye: who said what?', '2026-11-22T21:15:05.500Z', 'svg')).toBe(
    'ILLUSTRATIVE_turkiye-who-said-what_known-2026-11-22T211505.500Z.svg',
  );
  expect(fileName('documented', '../عربي', '2025-06-01', 'csv')).toBe('documented_chart_known-2025-06-01.csv');
  expect(fileName('documented', 'x'.repeat(5000), '2025-06-01', 'csv').length).toBeLessThan(120);
});
