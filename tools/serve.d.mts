import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';

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
  readonly port?: number;
  readonly host?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly fill?: (page: string) => string;
  readonly seen?: (request: IncomingMessage) => void;
  readonly pages?: Readonly<Record<string, Page>>;
}
export const serve: (options: ServeOptions) => Promise<Server>;
