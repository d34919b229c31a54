import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many checks of a step passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

/** Where the tools with reports of their own write them. */
export const reports = {
  unit: 'node_modules/.cache/unit/report.json',
  journeys: 'node_modules/.cache/journeys/report.json',
} as const;

const count = z.int().nonnegative();

const unitReport = z.object({
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  numTodoTests: count,
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const journeyReport = z.object({
  stats: z.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
  errors: z.array(z.unknown()),
});

/**
 * The counts of a finished step: from its report, else from its last `N passed, N failed`, else one check for the
 * whole tool. A step that ends in failure has at least one, whatever it counted; a skipped test has not passed.
 */
export function countsOf(code: number, output: string, report?: keyof typeof reports): Counts {
  const counted = report === undefined ? lastCounts(output) : readReport(report);
  const failed = Math.max(counted?.failed ?? 0, code === 0 ? 0 : 1);
  return { passed: counted?.passed ?? (failed === 0 ? 1 : 0), failed };
}

function lastCounts(output: string): Counts | null {
  const match = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
  return match ? { passed: Number(match[1]), failed: Number(match[2]) } : null;
}

function readReport(report: keyof typeof reports): Counts | null {
  if (!existsSync(reports[report])) return null;
  const text = readFileSync(reports[report], 'utf8');
  return report === 'unit' ? unitCounts(text) : journeyCounts(text);
}

/** Counts of a Vitest report; a file that does not load is in no count of tests, so its suite counts. */
export function unitCounts(text: string): Counts {
  const report = unitReport.parse(JSON.parse(text));
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + unloaded.length;
  return { passed: report.numPassedTests, failed };
}

/** Counts of a Playwright report; one that passed only on a second try has not passed. */
export function journeyCounts(text: string): Counts {
  const { stats, errors } = journeyReport.parse(JSON.parse(text));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}
