// Counts what the test runners report; a runner that failed, or ran nothing at all, counts as a failure even if it names none.
import { existsSync, readFileSync } from 'node:fs';

export const oneStep = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

export function total(sums) {
  const add = (key) => sums.reduce((sum, each) => sum + each[key], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}

export function fromVitest(file, code) {
  const report = read(file);
  if (!report) return oneStep(1);
  // A file that could not even be imported has no tests to name.
  const broken = report.testResults.filter(
    (each) => each.status === 'failed' && each.assertionResults.length === 0,
  );
  return honest(code, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

export function fromPlaywright(file, code) {
  const report = read(file);
  if (!report) return oneStep(1);
  const { expected, flaky, unexpected, skipped } = report.stats;
  return honest(code, { passed: expected + flaky, failed: unexpected, skipped });
}

function honest(code, sum) {
  const silent = sum.failed === 0 && (code !== 0 || sum.passed === 0);
  return silent ? { ...sum, failed: 1 } : sum;
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
