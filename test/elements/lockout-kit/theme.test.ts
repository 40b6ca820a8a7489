import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { LoginDoctor } from '../../../src/index.js';
import { openAlone, Visitor } from '../../harness/visitor.js';

describe('a theme', () => {
  it('follows eight properties and three parts, and stays readable', async () => {
    const style = document.createElement('style');
    style.textContent = `.themed {
        --lockout-accent: #ffcc00; --lockout-surface: #fffdf5; --lockout-ink: #222200; --lockout-radius: 2px;
        --lockout-font: serif; --lockout-text-body: 19px; --lockout-space: 6px; --lockout-line-strong: #555533;
      }
      login-doctor::part(card) { border-width: 3px; }
      login-doctor::part(button) { text-transform: uppercase; }
      login-doctor::part(option) { font-style: italic; }`;
    document.head.append(style);
    const page = await fixture<HTMLElement>(
      html`<div class="themed"><lockout-kit><login-doctor theme="light"></login-doctor></lockout-kit></div>`,
    );
    const doctor = new Visitor(page.querySelector<LoginDoctor>('login-doctor')!);
    await doctor.ready();
    await aTimeout(200);
    const look = (selector: string): CSSStyleDeclaration => getComputedStyle(doctor.root.querySelector(selector)!);
    expect(look('.sheet').backgroundColor).to.equal('rgb(255, 253, 245)');
    expect(look('.sheet').color).to.equal('rgb(34, 34, 0)');
    expect(look('.sheet').borderTopLeftRadius).to.equal('2px');
    expect(look('.sheet').fontFamily).to.equal('serif');
    expect(look('.sheet').fontSize).to.equal('19px');
    expect(look('.sheet').borderTopWidth).to.equal('3px');
    expect(look('.choices').borderTopColor).to.equal('rgb(85, 85, 51)');
    expect(look('.stage').paddingLeft, 'four units when wide').to.equal('24px');
    expect(look('.btn').textTransform).to.equal('uppercase');
    expect(look('.choice').fontStyle).to.equal('italic');
    expect(look('.btn').color, 'yellow on cream was corrected').to.not.equal('rgb(255, 204, 0)');
    await expect(doctor.widget).to.be.accessible();
    style.remove();
  });
});

describe('a host that switches its theme', () => {
  it('leaves the visitor where they are', async () => {
    const doctor = await openAlone<LoginDoctor>(html`<login-doctor theme="light"></login-doctor>`, 'login-doctor');
    await doctor.choose('買い物');
    const { title } = doctor;
    const seen: string[] = [];
    const watch = new MutationObserver(() => seen.push(doctor.title));
    watch.observe(doctor.root, { subtree: true, childList: true });
    doctor.widget.theme = 'dark';
    await doctor.settled();
    await aTimeout(300);
    watch.disconnect();
    expect(doctor.title).to.equal(title);
    expect(seen.filter((each) => each !== title)).to.deep.equal([]);
  });
});
