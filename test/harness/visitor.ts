import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import '../../src/embed/define/index.js';
import { hostOf, type AnyHost } from '../../src/elements/host/any-host.js';

/** Contrast is measured on what stays, not in the middle of the fade. */
document.documentElement.style.setProperty('--lockout-motion', '0ms');

/** Everything a visitor could press, in reading order, nested widgets included. */
function* pressable(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches('button, a[href], summary, label')) yield element;
    if (element.shadowRoot) yield* pressable(element.shadowRoot);
  }
}

const words = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/[\s\u200b]+/g, '');

/** The words on screen, without spaces: line breaks are not what a test is about. */
const visibleWords = (root: ParentNode): string =>
  [...root.children].map((child) => words(child) + (child.shadowRoot ? visibleWords(child.shadowRoot) : '')).join('');

/** A visitor at one widget: reads words, presses words. */
export class Visitor<Widget extends LitElement> {
  /** Titles announced so far: focus goes to one heading a step. */
  readonly announced: string[] = [];

  constructor(readonly widget: Widget) {
    widget.renderRoot.addEventListener('focusin', (event) => {
      if (event.target instanceof HTMLElement && event.target.matches('h2')) this.announced.push(words(event.target));
    });
  }

  /** What stands behind the widget; no page finds it. */
  get host(): AnyHost {
    return hostOf(this.widget)!;
  }

  /** Waits until words, rules and stages are there. */
  async ready(): Promise<void> {
    expect(await this.host.ready(), 'the later half comes').to.equal(true);
  }

  get root(): ShadowRoot {
    return this.widget.renderRoot as ShadowRoot;
  }
  /** The stage's one heading. */
  get title(): string {
    return words(this.root.querySelector('.stage h2'));
  }
  get screen(): string {
    return visibleWords(this.root);
  }

  /** The answers on offer, by their label without the hint. */
  get options(): ReadonlyMap<string, HTMLElement> {
    const rows = [...this.root.querySelectorAll<HTMLElement>('.choices .choice, .choices label')];
    return new Map(
      rows.map((row) => [
        words(
          [...(row.querySelector('span b, span') ?? row).childNodes].find(
            (node) => node.nodeType !== Node.COMMENT_NODE && words(node) !== '',
          ),
        ),
        row,
      ]),
    );
  }

  /** Answers the question on screen. */
  async choose(label: string): Promise<void> {
    const option = this.options.get(label);
    expect(option, `「${label}」 is not offered: ${[...this.options.keys()].join(' / ')}`).to.exist;
    option?.click();
    await this.settled();
  }

  sees(text: string): boolean {
    return this.screen.includes(text.replace(/[\s\u200b]+/g, ''));
  }

  /** What another widget says comes when its module has. */
  async comes(text: string): Promise<void> {
    await waitUntil(() => this.sees(text), `「${text}」 does not come: ${this.screen.slice(0, 400)}`, {
      timeout: 8000,
    });
  }

  find(label: string): HTMLElement | undefined {
    const wanted = label.replace(/[\s\u200b]+/g, '');
    const called = (element: HTMLElement): string => element.ariaLabel?.replace(/[\s\u200b]+/g, '') ?? words(element);
    const all = [...pressable(this.root)].filter((element) => called(element).includes(wanted));
    return all.find((element) => called(element) === wanted) ?? all[0];
  }

  /** Presses what carries these words and waits until the next stage is painted. */
  async press(label: string): Promise<void> {
    const element = this.find(label);
    expect(element, `「${label}」 is not on the screen: ${this.screen.slice(0, 400)}`).to.exist;
    element?.click();
    await this.settled();
  }

  async write(text: string): Promise<void> {
    const field = this.root.querySelector('textarea');
    expect(field, 'a field to write in').to.exist;
    if (field) field.value = text;
    field?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  /** Waits until nothing is being loaded or drawn. */
  async settled(): Promise<void> {
    await nextFrame();
    await waitUntil(
      () => this.root.querySelector('[aria-busy=true]') === null && !this.sees('調べています'),
      'still working',
      { timeout: 8000 },
    );
    await this.widget.updateComplete;
    await nextFrame();
  }

  async back(): Promise<void> {
    await this.press('もどる');
  }
}

export const openWidget = async <Widget extends LitElement>(template: TemplateResult): Promise<Visitor<Widget>> =>
  new Visitor(await fixture<Widget>(template));

/** A conversation lives as long as its document: each test starts with a kit of its own. */
export const alone = (inner: TemplateResult): TemplateResult => html`<lockout-kit>${inner}</lockout-kit>`;
export const openAlone = async <Widget extends LitElement>(
  inner: TemplateResult,
  tag: string,
): Promise<Visitor<Widget>> => {
  const kit = await fixture<LitElement>(alone(inner));
  const widget = kit.querySelector<Widget>(tag);
  if (!widget) throw new Error(`no <${tag}>`);
  await widget.updateComplete;
  return new Visitor(widget);
};
