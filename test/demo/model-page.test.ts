/** `demo/model.html`, for authors and reviewers: the graph of causes, questions and remedies. */
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import pack from '../../src/packs/folded/amazon.ja.js';

interface Axe {
  readonly run: (root: Document) => Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>;
}
type PageWindow = Window & { readonly axe?: Axe };

const PAGE = '/demo/model.html';
const asked = new Set(pack.causes.flatMap(({ answers }) => Object.keys(answers)));
const named = new Set(pack.causes.flatMap(({ remedies }) => remedies));

/** The page in a frame as wide as a desktop or a phone. */
class Page {
  readonly complaints: string[] = [];
  constructor(readonly frame: HTMLIFrameElement) {
    this.window.addEventListener('error', ({ message }) => this.complaints.push(message));
  }
  get window(): PageWindow {
    return this.frame.contentWindow as PageWindow;
  }
  get document(): Document {
    return this.window.document;
  }
  get title(): string {
    return this.document.querySelector('.panel h2')?.textContent ?? '';
  }
  get panel(): string {
    return this.document.querySelector('.panel')?.textContent ?? '';
  }
  node(id: string): SVGAElement | null {
    return this.document.querySelector<SVGAElement>(`svg a[data-id="${id}"]`);
  }
  find(words: string): void {
    const field = this.document.querySelector<HTMLInputElement>('#find');
    if (field) field.value = words;
    field?.form?.requestSubmit();
  }
  async shows(title: string): Promise<void> {
    await waitUntil(() => this.title === title, `「${title}」, not 「${this.title}」`);
  }
}

const open = async (hash = '', width = 1280): Promise<Page> => {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="the model" style="width: ${width}px; height: 800px; border: 0" src=${PAGE + hash}></iframe>`,
  );
  await waitUntil(() => frame.contentDocument?.querySelector('svg a'), 'nothing is drawn', { timeout: 8000 });
  return new Page(frame);
};

const titleOf = (id: string): string => pack.causes.find((cause) => cause.id === id)?.text.title ?? '';

describe('the picture of the model', function () {
  this.timeout(20_000);

  it('draws every question, cause and remedy of the pack, and every line between them', async () => {
    const { document } = await open();
    const drawn = new Set([...document.querySelectorAll<SVGAElement>('svg a')].map(({ dataset }) => dataset['id']));
    const wanted = [
      ...[...asked].map((id) => `question/${id}`),
      ...pack.causes.map(({ id }) => `cause/${id}`),
      ...[...named].map((id) => `remedy/${id}`),
    ];
    expect([...drawn].sort()).to.deep.equal(wanted.sort());
    const lines = pack.causes.reduce(
      (sum, { answers, remedies }) => sum + Object.keys(answers).length + remedies.length,
      0,
    );
    expect(document.querySelectorAll('svg path').length).to.equal(lines);
  });

  it('keeps to one audience when told to', async () => {
    const page = await open();
    const select = page.document.querySelector('select');
    if (select) select.value = 'flex';
    select?.dispatchEvent(new Event('change'));
    expect(page.node('cause/flex-suspended-or-restricted')).to.exist;
    expect(page.node('cause/seller-performance')).to.equal(null);
  });

  it('finds a cause by id or by words, and shows its evidence, what it is confused with and its remedies', async () => {
    const page = await open();
    page.find('totp-clock-drift');
    await page.shows(titleOf('totp-clock-drift'));
    for (const head of ['Best evidence', 'Confused with', 'Remedies']) expect(page.panel).to.contain(head);
    expect(
      page.document.querySelectorAll('.panel a[href^="#cause/"]').length,
      'what it is confused with',
    ).to.be.at.least(3);
    page.find('パスキー');
    await page.shows(titleOf('passkey-unusable'));
    page.find('no such thing');
    await nextFrame();
    expect(page.document.querySelector('output')?.textContent).to.contain('no such thing');
  });

  it('is walked by keyboard: into the drawing, along it, to the panel and on to a remedy', async () => {
    const page = await open('#cause/wrong-password');
    page.node('cause/wrong-password')?.focus();
    await sendKeys({ press: 'ArrowDown' });
    const below = page.document.activeElement as SVGAElement | null;
    expect(below?.dataset['id']).to.match(/^cause\/(?!wrong-password)/);
    await sendKeys({ press: 'ArrowLeft' });
    expect((page.document.activeElement as SVGAElement | null)?.dataset['id']).to.match(/^question\//);
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.document.activeElement?.localName === 'h2', 'the panel is read next');
    const link = page.document.querySelector<HTMLAnchorElement>('.panel a[href^="#remedy/"]');
    link?.focus();
    await sendKeys({ press: 'Enter' });
    await page.shows(pack.remedies.find(({ id }) => `#remedy/${id}` === link?.getAttribute('href'))?.text.title ?? '');
    expect(page.document.querySelectorAll('svg a[tabindex="0"]').length, 'the drawing is one stop').to.equal(1);
    expect(page.complaints).to.deep.equal([]);
  });

  it('opens at every node by its link without a complaint', async () => {
    const page = await open();
    for (const id of [...page.document.querySelectorAll<SVGAElement>('svg a')].map(
      ({ dataset }) => dataset['id'] ?? '',
    )) {
      page.window.location.hash = id;
      await waitUntil(() => page.document.querySelector('svg a.chosen')?.getAttribute('data-id') === id, id, {
        interval: 1,
      });
      expect(page.title, id).to.not.equal('');
      expect(page.panel, id).to.not.match(/undefined|NaN|Infinity/);
    }
    expect(page.complaints).to.deep.equal([]);
  });

  for (const hash of ['#cause/no-such-cause', '#constructor/x', '#nothing'])
    it(`says that nothing is chosen at ${hash}`, async () => {
      const page = await open(hash);
      await waitUntil(() => page.panel.startsWith('Nothing is chosen yet'), page.panel);
      expect(page.document.querySelector('svg .chosen, svg .near')).to.equal(null);
      expect(page.complaints).to.deep.equal([]);
    });

  for (const width of [360, 1280]) {
    it(`is accessible, and nothing sticks out, at ${width} px`, async () => {
      for (const hash of ['', '#cause/wrong-password']) {
        const page = await open(hash, width);
        const script = page.document.createElement('script');
        script.src = '/node_modules/axe-core/axe.min.js';
        page.document.head.append(script);
        await waitUntil(() => page.window.axe, 'axe', { timeout: 8000 });
        const { violations } = (await page.window.axe?.run(page.document)) ?? { violations: [] };
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).to.deep.equal([]);
        expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
        page.frame.remove();
      }
    });
  }
});
