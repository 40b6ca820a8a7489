/** One launcher an engine, for web-test-runner and for the page tests. */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';

const CHROMIUM_ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const launchOptions = {
  chromium: (executablePath) => ({ executablePath, userDataDir: mkdtempSync(join(tmpdir(), 'lockout-chromium-')), args: CHROMIUM_ARGS }),
  firefox: (executablePath) => ({ browser: 'firefox', executablePath }),
};

const byPuppeteer = (engine, name) => (path) => {
  const launcher = chromeLauncher({ puppeteer, launchOptions: launchOptions[engine](path) });
  launcher.name = name;
  return launcher;
};

export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const until = async (holds, what, milliseconds = 20_000) => {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`timed out waiting for ${what}`);
};

/** Xvfb picks the display itself and says which, so that runs side by side do not meet. */
const startDisplay = async (children) => {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.push(xvfb);
  return new Promise((resolve, reject) => {
    xvfb.once('error', reject);
    xvfb.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
  });
};

export const startDriver = async (port, children) => {
  const DISPLAY = await startDisplay(children);
  const env = { ...process.env, DISPLAY, LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1', NO_AT_BRIDGE: '1' };
  children.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=local'], { stdio: 'ignore', env }));
  await until(() => fetch(`http://127.0.0.1:${port}/status`).then((response) => response.ok, () => false), 'WebKitWebDriver');
};

const webkit = async (binary) => {
  const port = await freePort();
  const children = [];
  const stopAll = () => children.splice(0).forEach((child) => child.kill('SIGTERM'));
  process.once('exit', stopAll);
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver', hostname: '127.0.0.1', port, path: '/', logLevel: 'error',
    capabilities: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true, 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
  });
  const { startSession, stop, initialize } = launcher;
  let started;
  return Object.assign(launcher, {
    async startSession(...args) {
      await (started ??= startDriver(port, children));
      return startSession.apply(launcher, args);
    },
    async stop() {
      await stop.call(launcher);
      stopAll();
    },
    async initialize(...args) {
      await initialize.apply(launcher, args);
      launcher.name = 'WebKit';
    },
  });
};

export const LAUNCHERS = { chromium: byPuppeteer('chromium', 'Chromium'), firefox: byPuppeteer('firefox', 'Firefox'), webkit };
