/** `npm start`, where there may be no node_modules yet: installs, then hands over to start.ts. Plain Node, no dependency. */
import { spawn } from 'node:child_process';
import { ROOT, install } from './run.mjs';

/** Its end is ours, and so is what stops us. */
const handOver = () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tools/start.ts'], { cwd: ROOT, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 0));
};

if (install()) handOver();
else {
  console.error('npm start: npm ci failed; what it said stands above.');
  process.exitCode = 1;
}
