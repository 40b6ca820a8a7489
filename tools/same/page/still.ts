/** Makes a page stand still: one moment, no motion, and every door out of it written down instead of opened. */
import { plain } from './tree.js';

const NOW = Date.parse('2026-11-30T12:00:00+09:00');

const fixed: ProxyHandler<DateConstructor> = {
  construct: (target, args: unknown[], made) =>
    Reflect.construct(target, args.length > 0 ? args : [NOW], made) as object,
  apply: (target) => new target(NOW).toString(),
  get: (target, key) => (key === 'now' ? () => NOW : (Reflect.get(target, key) as unknown)),
};

/** What happened that a host page or its visitor could notice, since it was asked last. */
let noticed: string[] = [];
export const notice = (line: string): void => void noticed.push(line);
export const takeNoticed = (): readonly string[] => {
  const all = noticed;
  noticed = [];
  return all;
};

let pending = 0;
let changes = 0;
export const isBusy = (): boolean => pending > 0;
export const changesSoFar = (): number => changes;

const channel = new MessageChannel();
let arrived = (): void => undefined;
channel.port1.onmessage = () => arrived();

/** To the end of what is queued now; a timer would be held back for milliseconds. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    arrived = resolve;
    channel.port2.postMessage(0);
  });

type Callback = (...args: unknown[]) => unknown;
type Scheduler = (callback: Callback, ...rest: unknown[]) => unknown;
type Names<T> = Record<string, T | undefined>;

/** A short wait is somebody's work; a long one is a reminder to tidy up. */
const SHORT = 1000;

const countCallback = (owner: Names<Scheduler>, name: string): void => {
  const native = owner[name]?.bind(owner);
  if (!native) return;
  owner[name] = (callback, ...rest) => {
    if (typeof callback !== 'function' || Number(rest[0] ?? 0) > SHORT) return native(callback, ...rest);
    pending += 1;
    return native(
      (...args: unknown[]) => {
        pending -= 1;
        return callback(...args);
      },
      ...rest,
    );
  };
};

const countPromise = (owner: Names<(...args: unknown[]) => Promise<unknown>>, name: string): void => {
  const native = owner[name];
  if (!native) return;
  owner[name] = function (this: unknown, ...args: unknown[]) {
    pending += 1;
    return native.apply(this, args).finally(() => (pending -= 1));
  };
};

/** Idle time comes when it comes: here at once, and counted. */
const countWork = (): void => {
  const page = globalThis as unknown as Names<Scheduler>;
  countCallback(page, 'setTimeout');
  const later = page['setTimeout'];
  page['requestIdleCallback'] = (callback) => later?.(callback, 0);
  countCallback(page, 'requestAnimationFrame');
  for (const name of ['fetch', 'createImageBitmap']) countPromise(globalThis as never, name);
  for (const name of ['arrayBuffer', 'text']) countPromise(Blob.prototype as never, name);
  const { scheduler } = globalThis as unknown as { readonly scheduler?: object };
  for (const name of ['yield', 'postTask']) if (scheduler) countPromise(scheduler as never, name);
};

/** Shadow roots are closed to an observer of the page, so each is watched as it is made. */
const countChanges = (): void => {
  const observer = new MutationObserver(() => (changes += 1));
  const watched = { subtree: true, childList: true, characterData: true, attributes: true };
  const attach: (this: Element, init: ShadowRootInit) => ShadowRoot = Reflect.get(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    observer.observe(root, watched);
    return root;
  };
};

const writeDownSaving = (): void => {
  URL.createObjectURL = (blob: Blob) => {
    void blob.text().then((text) => notice(`saves ${blob.type}: ${JSON.stringify(plain(text))}`));
    return 'blob:same';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function () {
    notice(`follows ${this.download ? `download ${this.download}` : this.href}`);
  };
};

const writeDownAsking = (): void => {
  const native: (this: HTMLElement) => void = Reflect.get(HTMLElement.prototype, 'click');
  HTMLInputElement.prototype.click = function () {
    if (this.type === 'file') notice(`asks for a file: ${this.accept}`);
    else native.call(this);
  };
  const writeText = (text: string): Promise<void> => Promise.resolve(notice(`copies ${JSON.stringify(plain(text))}`));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
};

const writeDownTrouble = (): void => {
  for (const level of ['warn', 'error'] as const)
    console[level] = (...args: unknown[]) => notice(`console ${level}: ${args.map(String).join(' ')}`);
  addEventListener('error', ({ message }) => notice(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => notice(`rejection: ${String(reason)}`));
};

export const standStill = (): void => {
  globalThis.Date = new Proxy(Date, fixed);
  countWork();
  countChanges();
  writeDownSaving();
  writeDownAsking();
  writeDownTrouble();
};
