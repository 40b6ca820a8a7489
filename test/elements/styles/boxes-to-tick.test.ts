import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import type { LockStatusGuide, LoginDoctor, ScamCheck } from '../../../src/index.js';
import { DOCTOR_VIEWS, GUIDE_VIEWS, scamViews, show } from '../../harness/every-stage.js';
import '../../harness/visitor.js';
import { hostOf, type AnyHost } from '../../../src/elements/host/any-host.js';

/*
 * The widgets ask their own width, not the window's, so that a place of that width is as good as a phone.
 * What is folded is opened: a list nobody can read is no better for being hidden.
 */

const WIDTHS = [320, 360, 800] as const;
const BIGGEST_BOX = 32;
const SMALLEST_TARGET = 44;

interface Stood<Widget extends LitElement> {
  readonly widget: Widget;
  readonly host: AnyHost;
  readonly place: HTMLElement;
}

const stand = async <Widget extends LitElement>(inner: TemplateResult): Promise<Stood<Widget>> => {
  const place = await fixture<HTMLElement>(html`<div><lockout-kit>${inner}</lockout-kit></div>`);
  const widget = place.querySelector<Widget>('lockout-kit > *')!;
  const host = hostOf(widget)!;
  await host.ready();
  return { widget, host, place };
};

const isOneLine = (words: HTMLElement): boolean =>
  rectOf(words).height < 2 * parseFloat(getComputedStyle(words).lineHeight);

const inside = (inner: DOMRect, outer: DOMRect): boolean => inner.left >= outer.left && inner.right <= outer.right;

const rectOf = (element: Element): DOMRect => element.getBoundingClientRect();

const fits = ({ width, height }: DOMRect): boolean => width > 0 && Math.max(width, height) <= BIGGEST_BOX;

/** Words in a strip narrower than eight letters are read one below the other. */
const isSqueezed = (words: HTMLElement): boolean =>
  rectOf(words).width < 8 * parseFloat(getComputedStyle(words).fontSize) && !isOneLine(words);

/** What is wrong with a box, in words; nothing is right. */
const troubleWith = (box: HTMLInputElement, sheet: DOMRect): readonly string[] => {
  const label = box.closest('label');
  const words = label?.querySelector('span');
  if (!label || !words) return ['has no label around it'];
  const [drawn, target, text] = [rectOf(box), rectOf(label), rectOf(words)];
  return [
    ...(fits(drawn) ? [] : [`is ${drawn.width} × ${drawn.height}`]),
    ...(isSqueezed(words) ? [`has its words in ${text.width}`] : []),
    ...(target.height < SMALLEST_TARGET ? [`is pressed on ${target.height}`] : []),
    ...(inside(drawn, sheet) && inside(text, sheet) ? [] : ['leaves the sheet']),
  ].map((trouble) => `「${words.textContent?.trim().slice(0, 20)}」 ${trouble}`);
};

interface Measured {
  readonly boxes: number;
  readonly troubles: readonly string[];
}

/** Boxes of the stage on show, and what is wrong with them at each width. */
const measure = async ({ widget, host, place }: Stood<LitElement>): Promise<Measured> => {
  await widget.updateComplete;
  for (const folded of widget.renderRoot.querySelectorAll('details')) folded.open = true;
  const boxes = [...widget.renderRoot.querySelectorAll<HTMLInputElement>('input[type=checkbox], input[type=radio]')];
  const troubles: string[] = [];
  for (const width of boxes.length > 0 ? WIDTHS : []) {
    place.style.width = `${width}px`;
    await nextFrame();
    const sheet = rectOf(widget.renderRoot.querySelector('.sheet')!);
    const found = boxes.flatMap((box) => troubleWith(box, sheet));
    troubles.push(...found.map((trouble) => `${host.view.kind} at ${width} px: ${trouble}`));
  }
  return { boxes: boxes.length, troubles };
};

type Views = Readonly<Record<string, readonly { readonly kind: string }[]>>;

/** Shows each stage in turn; gives the kinds that have boxes. */
const walk = async (stood: Stood<LitElement>, views: Views): Promise<ReadonlySet<string>> => {
  const ticked = new Set<string>();
  const troubles: string[] = [];
  for (const view of Object.values(views).flat()) {
    show(stood.host, view);
    const found = await measure(stood);
    if (found.boxes > 0) ticked.add(view.kind);
    troubles.push(...found.troubles);
  }
  expect(troubles.slice(0, 12).join('\n')).to.equal('');
  return ticked;
};

describe('boxes to tick', function () {
  this.timeout(60_000);
  for (const audience of ['shopper', 'seller', 'flex'] as const) {
    it(`login-doctor, ${audience}: can be read and pressed on every stage`, async () => {
      const stood = await stand<LoginDoctor>(html`<login-doctor></login-doctor>`);
      stood.widget.facts = { audience, 'password-sure': 'sure', tried: ['check-caps-lock'] };
      expect(await walk(stood, DOCTOR_VIEWS)).to.include.keys('question', 'contact', 'summary');
    });

    it(`lock-status-guide, ${audience}: can be read and pressed on every stage`, async () => {
      const stood = await stand<LockStatusGuide>(html`<lock-status-guide></lock-status-guide>`);
      stood.widget.facts = { audience, 'notice-says': 'suspended' };
      expect(await walk(stood, GUIDE_VIEWS)).to.include.keys('question', 'contact', 'road');
    });
  }

  it('scam-check: can be read and pressed on every stage', async () => {
    const stood = await stand<ScamCheck>(html`<scam-check></scam-check>`);
    expect(await walk(stood, await scamViews(stood.widget))).to.include.keys('damage', 'contact');
  });
});
