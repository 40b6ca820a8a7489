import type { TestRunnerConfig } from '@web/test-runner';

/** What answers a request before the runner's own server does. */
export type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];
