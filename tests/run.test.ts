// The sum that `npm test` ends with: a runner that fails or runs nothing can never count as passed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fromPlaywright, fromVitest, oneStep, total } from '../scripts/run/count.mjs';

const folder = mkdtempSync(join(tmpdir(), 'soupline-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(report: object): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}

const vitest = (numPassedTests: number, numFailedTests: number, testResults: object[] = []) =>
  written({ numPassedTests, numFailedTests, numPendingTests: 2, numTodoTests: 1, testResults });
const playwright = (expected: number, unexpected: number) =>
  written({ stats: { expected, unexpected, flaky: 1, skipped: 3 } });

describe('the sum', () => {
  test('counts what the runners report', () => {
    expect(fromVitest(vitest(7, 0), 0)).toEqual({ passed: 7, failed: 0, skipped: 3 });
    expect(fromVitest(vitest(7, 2), 1)).toEqual({ passed: 7, failed: 2, skipped: 3 });
    expect(fromPlaywright(playwright(4, 2), 1)).toEqual({ passed: 5, failed: 2, skipped: 3 });
    expect(total([oneStep(0), oneStep(2), { passed: 7, failed: 0, skipped: 3 }])).toEqual({
      passed: 8,
      failed: 1,
      skipped: 3,
    });
  });

  test('a test file that could not be imported has failed', () => {
    const broken = [{ status: 'failed', assertionResults: [] }];
    expect(fromVitest(vitest(7, 0, broken), 1).failed).toBe(1);
  });

  test('a runner that failed without a failed test has failed', () => {
    expect(fromVitest(vitest(7, 0), 1).failed).toBe(1);
    expect(fromPlaywright(playwright(4, 0), 1).failed).toBe(1);
  });

  test('a runner that ran nothing or left no report has failed', () => {
    expect(fromVitest(vitest(0, 0), 0).failed).toBe(1);
    expect(fromVitest(join(folder, 'none.json'), 0).failed).toBe(1);
    expect(fromPlaywright(join(folder, 'none.json'), 0).failed).toBe(1);
  });
});
