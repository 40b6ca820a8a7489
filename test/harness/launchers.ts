/** One launcher an engine, for web-test-runner and for the page tests. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import type { Engine } from './browsers.js';

/** The engines puppeteer drives. */
export type Puppet = Exclude<Engine, 'webkit'>;

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchOptions: Readonly<Record<Puppet, (executablePath: string) => LaunchOptions>> = {
  chromium: (executablePath) => ({
    executablePath,
    userDataDir: mkdtempSync(join(tmpdir(), 'lockout-chromium-')),
    args: CHROMIUM_ARGS,
  }),
  firefox: (executablePath) => ({ browser: 'firefox', executablePath }),
};

type Launcher = ReturnType<typeof chromeLauncher> | WebdriverLauncher;
type Launch = (path: string) => Launcher | Promise<Launcher>;

/** The runner is typed for a release of puppeteer of its own; what it uses of ours is alike. */
type ChromeOptions = NonNullable<Parameters<typeof chromeLauncher>[0]>;

const byPuppeteer =
  (engine: Puppet, name: string): Launch =>
  (path) => {
    const options = { puppeteer, launchOptions: launchOptions[engine](path) } as unknown as ChromeOptions;
    return Object.assign(chromeLauncher(options), { name });
  };

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const until = async (holds: () => Promise<boolean>, what: string, milliseconds = 20_000): Promise<void> => {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`timed out waiting for ${what}`);
};

const XVFB = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];

/** Xvfb picks the display itself and says which, so that runs side by side do not meet. */
const startDisplay = async (children: ChildProcess[]): Promise<string> => {
  const xvfb = spawn('Xvfb', XVFB, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.push(xvfb);
  return new Promise((resolve, reject) => {
    xvfb.once('error', reject);
    xvfb.stdio[3]?.once('data', (data: Buffer) => resolve(`:${String(data).trim()}`));
  });
};

const isUp = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/status`).then(
    (response) => response.ok,
    () => false,
  );

const QUIET = { LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1', NO_AT_BRIDGE: '1' };

export const startDriver = async (port: number, children: ChildProcess[]): Promise<void> => {
  const env = { ...process.env, ...QUIET, DISPLAY: await startDisplay(children) };
  children.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=local'], { stdio: 'ignore', env }));
  await until(() => isUp(port), 'WebKitWebDriver');
};

type DriverOptions = ConstructorParameters<typeof WebdriverLauncher>[0];

/** WebdriverIO has not heard of WebKitGTK's own options. */
const webkitOptions = (binary: string, port: number): DriverOptions =>
  ({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  }) as DriverOptions;

/** WebKit's driver and display are started when the first page is, and end with the run. */
class WebKitLauncher extends WebdriverLauncher {
  readonly #port: number;
  readonly #children: ChildProcess[] = [];
  #started: Promise<void> | undefined;

  constructor(binary: string, port: number) {
    super(webkitOptions(binary, port));
    this.#port = port;
    process.once('exit', () => this.#stopAll());
  }

  override async startSession(id: string, url: string): Promise<void> {
    await (this.#started ??= startDriver(this.#port, this.#children));
    return super.startSession(id, url);
  }

  override async stop(): Promise<void> {
    await super.stop();
    this.#stopAll();
  }

  override async initialize(...args: Parameters<WebdriverLauncher['initialize']>): Promise<void> {
    await super.initialize(...args);
    this.name = 'WebKit';
  }

  #stopAll(): void {
    for (const child of this.#children.splice(0)) child.kill('SIGTERM');
  }
}

const webkit: Launch = async (binary) => new WebKitLauncher(binary, await freePort());

export const LAUNCHERS: Readonly<Record<Engine, Launch>> = {
  chromium: byPuppeteer('chromium', 'Chromium'),
  firefox: byPuppeteer('firefox', 'Firefox'),
  webkit,
};
