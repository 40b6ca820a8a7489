/** Finds browsers to test in, and says how to get those that are not here. */
import { existsSync } from 'node:fs';
import { APT_PACKAGES, aptCommand, findBrowsers, wantedEngines, type Engine } from '../../test/harness/browsers.js';
import { run } from '../commands.js';

const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** No browser at all: on Debian and Ubuntu as root we help ourselves, elsewhere we say how. */
const findOrInstall = (): ReadonlyMap<Engine, string> => {
  const found = findBrowsers();
  if (found.size > 0 || process.env['BROWSERS']) return found;
  const [command, ...args] = aptCommand(['chromium']);
  if (!isDebianRoot()) {
    console.error(`No browser was found. Install one and run again, for example: sudo ${[command, ...args].join(' ')}`);
    return found;
  }
  console.log(`No browser was found; installing one: ${[command, ...args].join(' ')}`);
  run('apt-get', ['update']);
  run(command, args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  return findBrowsers();
};

const missingLine = (missing: readonly Engine[]): string => {
  const packages = missing.flatMap((engine) => APT_PACKAGES[engine]);
  return missing.length > 0 ? `; not here: ${missing.join(', ')} (apt packages ${packages.join(' ')})` : '';
};

/** Whether there are engines enough: one, or with REQUIRE_ALL=1 all that are wanted. */
export const hasEngines = (): boolean => {
  const found = findOrInstall();
  const missing = wantedEngines().filter((engine) => !found.has(engine));
  console.log(`Engines: ${[...found.keys()].join(', ') || 'none'}${missingLine(missing)}`);
  return found.size > 0 && (missing.length === 0 || process.env['REQUIRE_ALL'] !== '1');
};
