/** Finds the engines of this machine. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

const inPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

const firstOf = (...candidates: readonly (string | undefined)[]): string | undefined =>
  candidates.find((path) => path !== undefined && existsSync(path));

const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/libexec'];
const MINI_BROWSERS = LIBRARIES.flatMap((folder) => [
  `${folder}/webkit2gtk-4.1/MiniBrowser`,
  `${folder}/webkit2gtk-4.0/MiniBrowser`,
]);

const FIND: Readonly<Record<Engine, () => string | undefined>> = {
  chromium: () =>
    firstOf(
      process.env['CHROMIUM'],
      inPath('chromium'),
      inPath('chromium-browser'),
      inPath('google-chrome'),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ),
  firefox: () =>
    firstOf(
      process.env['FIREFOX'],
      inPath('firefox-esr'),
      inPath('firefox'),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ),
  webkit: () => (inPath('WebKitWebDriver') && inPath('Xvfb') ? firstOf(...MINI_BROWSERS) : undefined),
};

const isEngine = (name: string): name is Engine => (ENGINES as readonly string[]).includes(name);

/** What `BROWSERS=chromium,firefox` asks for; without it, all. */
export const wantedEngines = (): readonly Engine[] => process.env['BROWSERS']?.split(',').filter(isEngine) ?? ENGINES;

/** Engine → where it is, for those wanted and present. */
export const findBrowsers = (wanted: readonly Engine[] = wantedEngines()): ReadonlyMap<Engine, string> =>
  new Map(
    wanted.flatMap((name) => {
      const path = FIND[name]();
      return path ? [[name, path] as const] : [];
    }),
  );

export const APT_PACKAGES: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb'],
};

export const aptCommand = (engines: readonly Engine[]): readonly [command: string, ...args: string[]] => [
  'apt-get',
  'install',
  '-y',
  '--no-install-recommends',
  ...engines.flatMap((engine) => APT_PACKAGES[engine]),
];
