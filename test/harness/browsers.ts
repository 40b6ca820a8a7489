/** Finds the engines of this machine. Plain Node: asked before anything is installed. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const inPath = (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)).find((path) => existsSync(path));
const firstOf = (...candidates) => candidates.find((path) => path !== undefined && existsSync(path));

const MINI_BROWSERS = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/libexec'].flatMap((folder) => [
  `${folder}/webkit2gtk-4.1/MiniBrowser`,
  `${folder}/webkit2gtk-4.0/MiniBrowser`,
]);

const FIND = {
  chromium: () => firstOf(process.env.CHROMIUM, inPath('chromium'), inPath('chromium-browser'), inPath('google-chrome'), '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  firefox: () => firstOf(process.env.FIREFOX, inPath('firefox-esr'), inPath('firefox'), '/Applications/Firefox.app/Contents/MacOS/firefox'),
  webkit: () => (inPath('WebKitWebDriver') && inPath('Xvfb') ? firstOf(...MINI_BROWSERS) : undefined),
};
export const ENGINES = Object.keys(FIND);

/** Engine → where it is, for those wanted and present. */
export const findBrowsers = (wanted = process.env.BROWSERS?.split(',') ?? ENGINES) =>
  new Map(wanted.flatMap((name) => {
    const path = FIND[name]?.();
    return path ? [[name, path]] : [];
  }));

export const APT_PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb'],
};
export const aptCommand = (engines) => ['apt-get', 'install', '-y', '--no-install-recommends', ...engines.flatMap((engine) => APT_PACKAGES[engine])];
