/** What a visitor can do, and doing it. */
import { settle } from './settle.js';
import { notice } from './still.js';
import { elementsIn, plain } from './tree.js';

/** One thing done. `name` is what it is called on the screen, or in the script; `at` is its place among its like. */
interface Given {
  readonly press: { readonly at: number };
  readonly type: { readonly text: string };
  /** Types and presses what stands behind the field. */
  readonly send: { readonly text: string };
  readonly check: { readonly text: string };
  readonly file: { readonly text: string };
  readonly know: { readonly facts: Readonly<Record<string, unknown>> };
  /** Presses what stands last, which is not to know. */
  readonly unsure: object;
  readonly link: object;
  readonly again: object;
}
type Doing = keyof Given;
export type Act<D extends Doing = Doing> = {
  readonly [K in D]: { readonly do: K; readonly name: string } & Given[K];
}[D];

/** Whatever has the public face of a widget. */
export interface Widget extends HTMLElement {
  facts: object;
  check?(text: string): Promise<unknown>;
}

const PRESSED = 'button, [role=button], [role=tab], input[type=checkbox], input[type=radio]';

const nameOf = (element: HTMLElement): string => {
  const label = element instanceof HTMLInputElement ? element.closest('label') : element;
  return plain(element.getAttribute('aria-label') ?? label?.innerText ?? '') || element.localName;
};

/** Stands behind the names of what lies in a fold: nothing else needs the folds opened. */
const FOLDED = ' ⌄';
export const isFolded = (name: string): boolean => name.includes(FOLDED);

const uniqueIn = (names: ReadonlyMap<string, unknown>, name: string): string => {
  let unique = name;
  for (let n = 2; names.has(unique); n += 1) unique = `${name} #${n}`;
  return unique;
};

/** What can be pressed, by name; of several alike the later ones are numbered. */
export const pressable = (elements: readonly Element[]): ReadonlyMap<string, HTMLElement> => {
  const found = new Map<string, HTMLElement>();
  for (const element of elements) {
    if (!(element instanceof HTMLElement) || !element.matches(PRESSED) || element.matches(':disabled')) continue;
    const name = nameOf(element) + (element.closest('details') ? FOLDED : '');
    found.set(uniqueIn(found, name), element);
  }
  return found;
};

/** Where words can be written. */
export const fieldIn = (elements: readonly Element[]): HTMLTextAreaElement | undefined =>
  elements.find((element) => element instanceof HTMLTextAreaElement && !element.readOnly) as
    HTMLTextAreaElement | undefined;

/** A link of the kit's own that stands in a field to be taken along. */
export const linkIn = (elements: readonly Element[]): string | undefined =>
  elements
    .flatMap((element) => (element instanceof HTMLTextAreaElement && element.readOnly ? [element.value] : []))
    .find((value) => /^https?:\S+#\S+$/.test(value));

const write = (field: HTMLTextAreaElement | undefined, text: string): void => {
  if (!field) return notice('no field to write in');
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

const buttonAfter = (elements: readonly Element[], field: Element | undefined): HTMLElement | undefined => {
  const place = field ? elements.indexOf(field) : -1;
  return elements.slice(place + 1).find((element) => element.localName === 'button') as HTMLElement | undefined;
};

const press = (elements: readonly Element[], name: string): void => {
  const element = pressable(elements).get(name);
  if (element) element.click();
  else notice(`nothing to press: ${name}`);
};

const giveFile = (widget: Widget, name: string, text: string): void => {
  const input = widget.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) return notice('no way to give a file');
  const files = new DataTransfer();
  files.items.add(new File([text], `${name}.eml`, { type: 'message/rfc822' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
};

const follow = async (elements: readonly Element[]): Promise<void> => {
  const link = linkIn(elements);
  if (!link) return notice('no link to follow');
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = new URL(link).hash;
  await changed;
};

/** The same widget once more on the same page, as after a reload. */
const reopen = (widget: Widget): void => {
  const again = widget.cloneNode(true);
  const kit = widget.parentElement?.cloneNode() as HTMLElement;
  kit.append(again);
  widget.parentElement?.replaceWith(kit);
};

const send = (elements: readonly Element[], text: string): void => {
  const field = fieldIn(elements);
  write(field, text);
  buttonAfter(elements, field)?.click();
};

const type = (elements: readonly Element[], text: string): void => {
  write(fieldIn(elements), text);
  fieldIn(elements)?.blur();
};

type Elements = readonly Element[];
const DOINGS: { readonly [D in Doing]: (what: Act<D>, elements: Elements, widget: Widget) => unknown } = {
  press: ({ name }, elements) => press(elements, name),
  type: ({ text }, elements) => type(elements, text),
  send: ({ text }, elements) => send(elements, text),
  check: ({ text }, _, widget) => widget.check?.(text),
  file: ({ name, text }, _, widget) => giveFile(widget, name, text),
  know: ({ facts }, _, widget) => (widget.facts = facts),
  unsure: (_, elements) => [...pressable(elements).values()].at(-1)?.click(),
  link: (_, elements) => follow(elements),
  again: (_, __, widget) => reopen(widget),
};

const carryOut = async <D extends Doing>(widget: Widget, what: Act<D>): Promise<void> => {
  await DOINGS[what.do](what, elementsIn(widget.shadowRoot ?? widget), widget);
};

export const act = async (widget: Widget, what: Act): Promise<void> => {
  await carryOut(widget, what);
  await settle();
};

export const nameOfAct = ({ do: how, name }: Act): string => (how === 'press' ? name : `(${how} ${name})`);

/** By its place, so that a path keeps its key where only a label is another. */
export const keyOfAct = (what: Act): string => (what.do === 'press' ? String(what.at) : nameOfAct(what));
