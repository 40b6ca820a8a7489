import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestResult, TestSession, TestSuiteResult } from '@web/test-runner';

/** What ran, and what of it failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const testsOf = (suite: TestSuiteResult | undefined): readonly TestResult[] =>
  suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];

/** A file that could not be loaded ran no test; it counts as one that failed. */
const countSession = ({ testResults, passed, errors }: TestSession): Counts => {
  const tests = testsOf(testResults);
  const failed = tests.filter((test) => !test.passed && !test.skipped).length;
  return {
    passed: tests.filter((test) => test.passed).length,
    failed: failed > 0 || passed ? failed : Math.max(1, errors.length),
  };
};

const add = (a: Counts, b: Counts): Counts => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/** Writes what really ran, for the closing line of `npm test`. */
export const countReporter = (path: string): Reporter => {
  let last: Counts = { passed: 0, failed: 0 };
  return {
    onTestRunFinished({ sessions }) {
      last = [...sessions].map(countSession).reduce(add, { passed: 0, failed: 0 });
    },
    stop() {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(last));
    },
  };
};
