import { expect, fixture, html } from '@open-wc/testing';
import { LockoutKit, LockStatusGuide, LoginDoctor, ScamCheck } from '../../src/index.js';
import { adoptAll, ATTRIBUTES } from '../../src/embed/adopt.js';

const TAGS = ['login-doctor', 'scam-check', 'lock-status-guide', 'lockout-kit'] as const;

/** Divs as an editor lets them through, and the widgets that came of them. */
const adopted = async (...data: readonly Readonly<Record<string, string>>[]): Promise<readonly (Element | null)[]> => {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  for (const each of data) {
    const place = document.createElement('div');
    for (const [name, value] of Object.entries(each)) place.setAttribute(`data-${name}`, value);
    page.append(place);
  }
  adoptAll(TAGS);
  return [...page.children].map((place) => place.firstElementChild);
};

const ran: string[] = [];
Reflect.set(globalThis, 'ran', ran);

/** What an author, or whoever gets past a sanitiser, may write on a div. */
const HOSTILE: Readonly<Record<string, string>> = {
  autofocus: '',
  tabindex: '0',
  onfocus: 'ran.push("focus")',
  onclick: 'ran.push("click")',
  onload: 'ran.push("load")',
  onanimationstart: 'ran.push("animation")',
  oncontentvisibilityautostatechange: 'ran.push("visibility")',
  style: 'position:fixed;inset:0;content-visibility:auto',
  class: 'admin-bar',
  id: 'content',
  is: 'other-element',
  slot: 'heading',
  part: 'card',
  name: 'location',
  nonce: 'x',
  popover: 'auto',
  hidden: '',
  inert: '',
  contenteditable: '',
  draggable: 'true',
  exportparts: 'card',
  href: 'javascript:ran.push("href")',
  srcdoc: '<script>ran.push("srcdoc")</script>',
  'aria-label': '公式',
  role: 'button',
  pack: '{}',
  facts: '{}',
};

describe('a div in place of a tag', () => {
  it('carries the attributes of the contract', async () => {
    const given = Object.fromEntries(
      ATTRIBUTES.map((name) => [name, name === 'theme' ? 'dark' : `https://a.example/${name}`]),
    );
    const [widget] = await adopted({ lockout: 'login-doctor', ...given });
    expect(Object.fromEntries([...widget!.attributes].map(({ name, value }) => [name, value]))).to.deep.equal(given);
  });

  it('carries all that an element of ours reads, and no more', () => {
    const read = [LoginDoctor, ScamCheck, LockStatusGuide, LockoutKit].flatMap((element) => element.observedAttributes);
    // The language is read off what is around, and when to load, by the script that loads.
    expect(ATTRIBUTES).to.have.members([...new Set(read), 'lang', 'preload']);
  });

  for (const [name, value] of Object.entries(HOSTILE)) {
    it(`carries no ${name}`, async () => {
      const [widget] = await adopted({ lockout: 'login-doctor', brand: 'amazon', [name]: value });
      expect(widget?.getAttributeNames()).to.not.include(name);
      expect(widget?.getAttribute('brand')).to.equal('amazon');
    });
  }

  it('runs nothing of what stands on it', async () => {
    const [widget] = await adopted({ lockout: 'login-doctor', ...HOSTILE });
    (widget as HTMLElement).focus();
    (widget as HTMLElement).click();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(ran).to.deep.equal([]);
  });

  it('is a widget of ours or nothing', async () => {
    const found = await adopted(
      { lockout: 'script' },
      { lockout: 'constructor' },
      { lockout: '' },
      { lockout: 'login-doctor,img' },
    );
    expect(found).to.deep.equal([null, null, null, null]);
  });

  it('is adopted once, and keeps what stands in it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div data-lockout="scam-check"><a href="https://example.org/">公式</a></div>`,
    );
    adoptAll(TAGS);
    adoptAll(TAGS);
    expect(page.children).to.have.lengthOf(1);
    expect(page.querySelector('scam-check > a')?.textContent).to.equal('公式');
  });

  it('that cannot be adopted keeps its words, is named once and does not stop the next', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (...words: unknown[]) => void said.push(words.map(String).join(' '));
    const page = await fixture<HTMLElement>(
      html`<div>
        <form data-lockout="login-doctor"><input name="append" /><a href="https://example.org/">公式</a></form>
        <form data-lockout="login-doctor"><input name="getAttribute" /></form>
        <form data-lockout="login-doctor"><input name="dataset" /><input name="childNodes" /></form>
        <div data-lockout="scam-check"></div>
      </div>`,
    );
    adoptAll(TAGS);
    adoptAll(TAGS);
    console.warn = warn;
    expect(page.querySelector('form > a')?.textContent, 'the fallback stays').to.equal('公式');
    expect(page.querySelector('scam-check'), 'the next one').to.exist;
    expect(said.filter((line) => line.includes('data-lockout'))).to.have.lengthOf(3);
  });
});
