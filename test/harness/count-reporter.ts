import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** A file that could not be loaded ran no test; it counts as one that failed. */
const countSession = ({ testResults, passed, errors }) => {
  const tests = testsOf(testResults);
  const failed = tests.filter((test) => !test.passed && !test.skipped).length;
  return { passed: tests.filter((test) => test.passed).length, failed: failed > 0 || passed ? failed : Math.max(1, errors.length) };
};

const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/** Writes what really ran, for the closing line of `npm test`. */
export const countReporter = (path) => {
  let last = { passed: 0, failed: 0 };
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
