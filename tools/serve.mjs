/** A small static server; the demo and the page tests use two of them as two origins. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp', '.eml': 'message/rfc822', '.map': 'application/json',
};

const fileFor = (root, url) => {
  const path = join(root, normalize(decodeURIComponent(new URL(url, 'http://host').pathname)));
  if (path !== root && !path.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
};

const send = (response, file, headers, fill) => {
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store', ...headers });
  if (extname(file) === '.html') response.end(fill(readFileSync(file, 'utf8')));
  else createReadStream(file).pipe(response);
};

const listen = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });

/** The wanted port where it is free, any free one where not. */
const listenSomewhere = (server, port, host) =>
  listen(server, port, host).catch((error) => (error.code === 'EADDRINUSE' ? listen(server.removeAllListeners('error'), 0, host) : Promise.reject(error)));

/**
 * Serves a folder. `headers` go with every answer, `fill` rewrites pages, `seen` hears every request.
 * @returns its address and a way to stop it
 */
export const serve = async ({ root, port = 0, host = '127.0.0.1', headers = {}, fill = (page) => page, seen = () => {}, pages = {} }) => {
  const server = createServer((request, response) => {
    seen(request);
    const page = pages[new URL(request.url, 'http://host').pathname];
    if (page) return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers, ...page.headers }).end(page.body);
    const file = fileFor(root, request.url);
    return file ? send(response, file, headers, fill) : response.writeHead(404, headers).end('not here\n');
  });
  await listenSomewhere(server, port, host);
  return { address: `http://localhost:${server.address().port}`, stop: () => (server.closeAllConnections(), server.close()) };
};
