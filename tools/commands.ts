/** Runs the tools of node_modules by their files, so that neither PATH nor a shell is needed. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}
export interface RunOptions {
  /** Keeps what it says instead of showing it. */
  readonly keep?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

export const run = (command: string, args: readonly string[], { keep = false, env = {} }: RunOptions = {}): Outcome => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: keep ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return { ok: status === 0, output: error ? String(error) : `${stdout ?? ''}${stderr ?? ''}` };
};

export const node = (file: string, args: readonly string[] = [], options: RunOptions = {}): Outcome =>
  run(process.execPath, [join(ROOT, file), ...args], options);

/** A TypeScript file of ours, or a tool that loads some. */
export const tsx = (file: string, args: readonly string[] = [], options: RunOptions = {}): Outcome =>
  run(process.execPath, ['--import', 'tsx', join(ROOT, file), ...args], options);

export const vite = (mode: string, options: RunOptions = {}): Outcome =>
  node('node_modules/vite/bin/vite.js', ['build', '--mode', mode], options);

/** Whether this module was started by itself, not imported. */
export const isMain = (url: string): boolean => process.argv[1] !== undefined && fileURLToPath(url) === process.argv[1];
