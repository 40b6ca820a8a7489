/** A small static server; the demo and the page tests use two of them as two origins. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server as HttpServer,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** An answer that is no file. */
export interface Page {
  readonly body: string;
  readonly headers?: OutgoingHttpHeaders;
}
export interface Server {
  readonly address: string;
  readonly stop: () => void;
}
export interface ServeOptions {
  readonly root: string;
  /** 0: any that is free. */
  readonly port?: number;
  readonly host?: string;
  /** They go with every answer. */
  readonly headers?: OutgoingHttpHeaders;
  /** Rewrites pages. */
  readonly fill?: (page: string) => string;
  /** Hears every request. */
  readonly seen?: (request: IncomingMessage) => void;
  readonly pages?: Readonly<Record<string, Page>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.eml': 'message/rfc822',
  '.map': 'application/json',
};

const pathOf = ({ url = '/' }: IncomingMessage): string => new URL(url, 'http://host').pathname;

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

const fileFor = (root: string, pathname: string): string | undefined => {
  const path = join(root, normalize(decodeURIComponent(pathname)));
  if (path !== root && !path.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return isFile(file) ? file : undefined;
};

type Serving = Required<Pick<ServeOptions, 'root' | 'headers' | 'fill' | 'pages'>>;

const sendPage = (response: ServerResponse, { body, headers = {} }: Page, common: OutgoingHttpHeaders): void =>
  void response.writeHead(200, { 'content-type': TYPES['.html'], ...common, ...headers }).end(body);

const sendFile = (response: ServerResponse, file: string, { headers, fill }: Serving): void => {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  if (extname(file) === '.html') response.end(fill(readFileSync(file, 'utf8')));
  else createReadStream(file).pipe(response);
};

const answer = (request: IncomingMessage, response: ServerResponse, serving: Serving): void => {
  const path = pathOf(request);
  const page = serving.pages[path];
  if (page) return sendPage(response, page, serving.headers);
  const file = fileFor(serving.root, path);
  if (file) return sendFile(response, file, serving);
  response.writeHead(404, serving.headers).end('not here\n');
};

const listen = (server: HttpServer, port: number, host: string): Promise<HttpServer> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });

/** The wanted port where it is free, any free one where not. */
const listenSomewhere = (server: HttpServer, port: number, host: string): Promise<HttpServer> =>
  listen(server, port, host).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server.removeAllListeners('error'), 0, host);
  });

/** Serves a folder. */
export const serve = async (options: ServeOptions): Promise<Server> => {
  const { root, port = 0, host = '127.0.0.1', headers = {}, fill = (page) => page, seen, pages = {} } = options;
  const server = createServer((request, response) => {
    seen?.(request);
    answer(request, response, { root, headers, fill, pages });
  });
  await listenSomewhere(server, port, host);
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, stop };
};
