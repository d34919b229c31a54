import { expect, test } from 'vitest';
import { countsOf, journeyCounts, unitCounts } from './test-counts.ts';

test('a tool without counts is one check', () => {
  expect(countsOf(0, 'All matched files use the correct format.')).toEqual({ passed: 1, failed: 0 });
  expect(countsOf(1, 'error')).toEqual({ passed: 0, failed: 1 });
});

test('the last line of counts is the one that counts', () => {
  expect(countsOf(1, '1 passed, 0 failed\ntypes: 12 passed, 2 failed\n')).toEqual({ passed: 12, failed: 2 });
});

test('a step that ends in failure has failed, whatever it counted', () => {
  expect(countsOf(1, '3 passed, 0 failed')).toEqual({ passed: 3, failed: 1 });
});

test('in a unit report, skipped tests and files that do not load have failed', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{}] },
  ];
  const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0, testResults };
  expect(unitCounts(JSON.stringify(report))).toEqual({ passed: 7, failed: 4 });
});

test('in a journey report, flaky and skipped journeys have failed', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 }, errors: [] };
  expect(journeyCounts(JSON.stringify(report))).toEqual({ passed: 5, failed: 3 });
});
