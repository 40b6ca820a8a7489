/** One visitor at one widget: opens it anew, does one thing after another, and sees what is there. */
import { act, fieldIn, isFolded, keyOfAct, linkIn, nameOfAct, pressable, type Act, type Widget } from './acts.js';
import { draw } from './draw.js';
import { settle } from './settle.js';
import { notice, takeNoticed } from './still.js';
import { elementsIn } from './tree.js';

type Pressing = Extract<Act, { readonly do: 'press' }>;

export type Attributes = Readonly<Record<string, string>>;

/** What stands before the visitor. */
export interface Sight {
  /** The kind of stage, as the page is told. */
  readonly kind: string;
  readonly lines: readonly string[];
  /** What can be pressed. */
  readonly buttons: readonly Pressing[];
  readonly canWrite: boolean;
  readonly canFollow: boolean;
  /** What the page heard and what was handed out on the way here. */
  readonly noticed: readonly string[];
}

let kind = 'start';

/** Long rankings are the core's business: the first three tell whether it is the same. */
const FIRST = 3;
const short = (_key: string, value: unknown): unknown => {
  if (typeof value === 'number') return Number(value.toFixed(6));
  return Array.isArray(value) && value.length > FIRST && typeof value[0] === 'object' ? value.slice(0, FIRST) : value;
};

const EVENTS = ['answer', 'diagnosis', 'verdict', 'lock', 'step', 'outcome', 'cta', 'error'];

const hear = (event: Event): void => {
  const own = Object.entries(event).filter(([key]) => key !== 'isTrusted');
  const from = (event.composedPath()[0] as Element).localName;
  notice(`${event.type} of ${from} ${JSON.stringify(Object.fromEntries(own), short)}`);
  const [, stage] = own[0] ?? [];
  if (event.type === 'lockout-step') kind = from === tagNow ? String(stage) : `${from}: ${String(stage)}`;
};

export const listen = (): void => EVENTS.forEach((name) => document.addEventListener(`lockout-${name}`, hear));

let tagNow = '';

const widgetNow = (): Widget => {
  const widget = document.querySelector<Widget>(tagNow);
  if (!widget) throw new Error(`no <${tagNow}> on the page`);
  return widget;
};

const rootNow = (): Node => widgetNow().shadowRoot ?? widgetNow();

const clean = (): void => {
  for (const storage of [sessionStorage, localStorage]) if (storage.length > 0) storage.clear();
  if (location.hash) history.replaceState(null, '', location.pathname);
  document.querySelector('main')?.replaceChildren();
};

const put = (tag: string, attributes: Attributes): void => {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.append(
    Object.assign(document.createElement('a'), { href: 'https://example.org/help', textContent: 'fallback' }),
  );
  // Answers live as long as their group: a kit of its own makes a new one.
  const kit = document.createElement('lockout-kit');
  kit.append(widget);
  document.querySelector('main')?.append(kit);
};

const PATIENCE = 400;

const isThere = (): boolean => {
  const { shadowRoot } = widgetNow();
  return shadowRoot?.querySelector('[part~=card]:not([aria-busy=true])') != null;
};

/** A new visitor before a new widget. */
export const open = async (tag: string, attributes: Attributes): Promise<void> => {
  clean();
  tagNow = tag;
  put(tag, attributes);
  await settle();
  for (let waited = 0; !isThere() && waited < PATIENCE; waited += 1) await settle();
  kind = 'start';
  takeNoticed();
};

/** Folds in folds open one after another. */
const DEPTH = 4;
const openFolds = async (): Promise<void> => {
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const folds = elementsIn(rootNow()).filter((element) => element instanceof HTMLDetailsElement && !element.open);
    if (folds.length === 0) return;
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
    await settle();
  }
};

/** What can be pressed is asked with all folds open, for it is pressed so. */
export const look = async (): Promise<Sight> => {
  await openFolds();
  const elements = elementsIn(rootNow());
  return {
    kind,
    lines: draw(rootNow()),
    buttons: [...pressable(elements).keys()].map((name, at): Pressing => ({ do: 'press', name, at })),
    canWrite: fieldIn(elements) !== undefined,
    canFollow: linkIn(elements) !== undefined,
    noticed: takeNoticed(),
  };
};

const LONGEST = 20;

export const carryOut = async (what: Act): Promise<void> => {
  for (let done = 0; done < LONGEST; done += 1) {
    if (what.do === 'press' && isFolded(what.name)) await openFolds();
    await act(widgetNow(), what);
    if (what.do !== 'unsure' || what.name === kind) return;
  }
};

export const textOf = ({ kind: stage, lines, noticed }: Sight): string =>
  [`stage ${stage}`, ...noticed.map((line) => `~ ${line}`), ...lines].join('\n');

/** The stage by its looks alone, however it was come to. */
export const looksOf = ({ kind: stage, lines }: Sight): string => [stage, ...lines].join('\n');

const START = '(start)';
export const nameOfPath = (path: readonly Act[]): string => path.map(nameOfAct).join(' › ') || START;
export const keyOfPath = (path: readonly Act[]): string => path.map(keyOfAct).join(' › ') || START;
