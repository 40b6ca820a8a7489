/** Pages of one origin, the kit of a second, a log of all that was asked for. */
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { ROOT } from '../../tools/commands.js';
import { serve, type Page } from '../../tools/serve.js';

export const FALLBACK = 'https://example.org/help';

const EVENTS = ['answer', 'diagnosis', 'verdict', 'lock', 'step', 'outcome', 'cta', 'error'];

/** Listens before anything of ours runs; events are heard as a host page can hear them. */
const EAR = `window.seen = { violations: [], errors: [], console: [], events: [] };
document.addEventListener('securitypolicyviolation', (e) => {
  if (!/favicon/.test(e.blockedURI)) seen.violations.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample);
});
addEventListener('error', (e) => seen.errors.push(String(e.message)));
addEventListener('unhandledrejection', (e) => seen.errors.push(String(e.reason)));
for (const level of ['log', 'info', 'warn', 'error']) {
  const was = console[level];
  console[level] = (...args) => {
    seen.console.push(level + ': ' + args.map(String).join(' '));
    was.apply(console, args);
  };
}
const heard = (e) => {
  const own = {};
  for (const key in e) if (!(key in Event.prototype)) own[key] = e[key];
  seen.events.push(e.type + ' ' + JSON.stringify(own));
};
for (const name of ${JSON.stringify(EVENTS)}) document.addEventListener('lockout-' + name, heard);`;

export const BUILDS = ['module', 'classic'] as const;
export type Build = (typeof BUILDS)[number];

const SCRIPT: Readonly<Record<Build, (cdn: string, nonce: string) => string>> = {
  module: (cdn, nonce) => `<script type="module" nonce="${nonce}" src="${cdn}/lockout-kit.js"></script>`,
  classic: (cdn, nonce) => `<script defer nonce="${nonce}" src="${cdn}/lockout-kit.iife.js"></script>`,
};

export const STRICT = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "script-src 'nonce-x'",
  "require-trusted-types-for 'script'",
  'trusted-types lockout-kit',
  "connect-src 'none'",
].join('; ');

/** A page to put up. */
export interface Put {
  readonly body: string;
  readonly builds: readonly Build[];
  readonly csp?: string;
  /** `plain` sends no CORS header. */
  readonly from?: 'cdn' | 'plain';
}

const pageOf = ({ body, builds }: Put, cdn: string): string =>
  `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>ページ</title>
<script nonce="x">${EAR}</script></head><body><main>${body}</main>
${builds.map((build) => SCRIPT[build](cdn, 'x')).join('\n')}</body></html>`;

export const widget = (tag: string, attributes = ''): string =>
  `<${tag} ${attributes}><a href="${FALLBACK}">公式の案内を見る</a></${tag}>`;

export interface Bench {
  readonly log: string[];
  /** Puts up a page and gives its address. */
  readonly put: (page: Put) => string;
  readonly stop: () => void;
}

/** Two origins, or three where one sends no CORS header. */
export const openBench = async (): Promise<Bench> => {
  const log: string[] = [];
  const hear =
    (origin: string) =>
    ({ method, url }: IncomingMessage): void =>
      void log.push(`${origin} ${method} ${url}`);
  const root = join(ROOT, 'dist/cdn');
  const cdn = await serve({ root, seen: hear('cdn'), headers: { 'access-control-allow-origin': '*' } });
  const plain = await serve({ root, seen: hear('plain') });
  const pages: Record<string, Page> = {};
  const host = await serve({ root: join(ROOT, 'test/pages/files'), seen: hear('host'), pages });
  let count = 0;
  return {
    log,
    put(page) {
      const path = `/page-${(count += 1)}`;
      const headers = page.csp ? { 'content-security-policy': page.csp } : {};
      pages[path] = { body: pageOf(page, (page.from === 'plain' ? plain : cdn).address), headers };
      return `${host.address}${path}`;
    },
    stop: () => [cdn, plain, host].forEach((server) => server.stop()),
  };
};
