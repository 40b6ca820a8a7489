/** Pages of one origin, the kit of a second, a log of all that was asked for. */
import { join } from 'node:path';
import { ROOT } from '../../src/tools/run.mjs';
import { serve } from '../../src/tools/serve.mjs';

export const TAGS = ['login-doctor', 'scam-check', 'lock-status-guide'];

export const FALLBACK = 'https://example.org/help';

/** Listens before anything of ours runs; events are heard as a host page can hear them. */
const EAR = `window.seen = { violations: [], errors: [], console: [], events: [] };
document.addEventListener('securitypolicyviolation', (e) => { if (!/favicon/.test(e.blockedURI)) seen.violations.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample); });
addEventListener('error', (e) => seen.errors.push(String(e.message)));
addEventListener('unhandledrejection', (e) => seen.errors.push(String(e.reason)));
for (const level of ['log', 'info', 'warn', 'error']) { const was = console[level]; console[level] = (...args) => { seen.console.push(level + ': ' + args.map(String).join(' ')); was.apply(console, args); }; }
const heard = (e) => { const own = {}; for (const key in e) if (!(key in Event.prototype)) own[key] = e[key]; seen.events.push(e.type + ' ' + JSON.stringify(own)); };
for (const name of ['answer', 'diagnosis', 'verdict', 'lock', 'step', 'outcome', 'cta', 'error']) document.addEventListener('lockout-' + name, heard);`;

const SCRIPT = {
  module: (cdn, nonce) => `<script type="module" nonce="${nonce}" src="${cdn}/lockout-kit.js"></script>`,
  classic: (cdn, nonce) => `<script defer nonce="${nonce}" src="${cdn}/lockout-kit.iife.js"></script>`,
};
export const BUILDS = Object.keys(SCRIPT);

export const STRICT = [
  "default-src 'none'", "base-uri 'none'", "form-action 'none'", "script-src 'nonce-x'",
  "require-trusted-types-for 'script'", 'trusted-types lockout-kit', "connect-src 'none'",
].join('; ');

const pageOf = ({ body, builds }, cdn) => `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>ページ</title>
<script nonce="x">${EAR}</script></head><body><main>${body}</main>
${builds.map((build) => SCRIPT[build](cdn, 'x')).join('\n')}</body></html>`;

export const widget = (tag, attributes = '') => `<${tag} ${attributes}><a href="${FALLBACK}">公式の案内を見る</a></${tag}>`;

/** Two origins, or three where one sends no CORS header. */
export const openBench = async () => {
  const log = [];
  const hear = (origin) => (request) => log.push(`${origin} ${request.method} ${request.url}`);
  const root = join(ROOT, 'dist/cdn');
  const cdn = await serve({ root, seen: hear('cdn'), headers: { 'access-control-allow-origin': '*' } });
  const plain = await serve({ root, seen: hear('plain') });
  const pages = {};
  const host = await serve({ root: join(ROOT, 'test/pages/files'), seen: hear('host'), pages });
  let count = 0;
  return {
    log,
    /** Puts up a page and gives its address. */
    put({ csp, from = 'cdn', ...page }) {
      const path = `/page-${(count += 1)}`;
      pages[path] = { body: pageOf(page, (from === 'cdn' ? cdn : plain).address), headers: csp ? { 'content-security-policy': csp } : {} };
      return `${host.address}${path}`;
    },
    stop: () => [cdn, plain, host].forEach((server) => server.stop()),
  };
};
