/** The built files and one empty page, on this machine only. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { filesUnder } from '../inputs/read.js';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css' };

/** Everything is there before the first visitor: nobody waits for a file on one side only. */
const scriptsOf = (root: string): readonly string[] =>
  filesUnder(root)
    .filter((path) => path.endsWith('.js') && !path.endsWith('.iife.js'))
    .map((path) => path.slice(root.length));

const pageIn = (language: string, root: string): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>same</title></head><body><main></main>
<script type="module">
await Promise.all(${JSON.stringify(scriptsOf(root))}.map((path) => import(path)));
await customElements.whenDefined('login-doctor');
globalThis.isReady = true;
</script></body></html>`;

const sendFile = (response: ServerResponse, path: string): void => {
  if (!existsSync(path) || !statSync(path).isFile()) return void response.writeHead(404).end();
  response
    .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
    .end(readFileSync(path));
};

const PAGE = /^\/page-(\w+)$/;

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

export interface Served {
  readonly address: string;
  readonly stop: () => void;
}

/** @param folder - where the kit was built */
export const serveBuilt = async (folder: string): Promise<Served> => {
  const root = join(folder, 'dist/cdn');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const language = PAGE.exec(pathname)?.[1];
    if (!language) return sendFile(response, join(root, normalize(pathname)));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageIn(language, root));
  });
  const port = await listen(server);
  return { address: `http://127.0.0.1:${port}`, stop: () => (server.closeAllConnections(), void server.close()) };
};
