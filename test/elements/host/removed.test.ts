import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LoginDoctor } from '../../../src/index.js';
import { hostOf, type AnyHost } from '../../../src/elements/host/any-host.js';
import { Visitor } from '../../harness/visitor.js';

/* What a page does to its widgets: takes them away, puts them elsewhere, changes its mind while something is on its way. */

const ASKED = 'どこにログインできませんか';
const NEXT = '次のことに、心当たりはありますか';

interface Page {
  readonly kit: HTMLElement;
  readonly elsewhere: HTMLElement;
  readonly doctor: LoginDoctor;
}

const open = async (): Promise<Page> => {
  const page = await fixture<HTMLElement>(
    html`<div>
      <lockout-kit></lockout-kit>
      <section></section>
    </div>`,
  );
  const [kit, elsewhere] = [...page.children] as [HTMLElement, HTMLElement];
  const doctor = document.createElement('login-doctor');
  kit.append(doctor);
  await doctor.updateComplete;
  return { kit, elsewhere, doctor };
};

const behind = (doctor: LoginDoctor): AnyHost => hostOf(doctor)!;

const firstChoice = (doctor: LoginDoctor): HTMLElement => doctor.renderRoot.querySelector('.choice')!;

const titled = (title: string): string => JSON.stringify({ ui: { 'doctor.title': title } });

/** Answers an owner's address with words of its own, as late as it says: `?title&milliseconds`. */
const withSlowOwner = async (run: (asked: readonly string[]) => Promise<void>): Promise<void> => {
  const fetch = window.fetch.bind(window);
  const asked: string[] = [];
  window.fetch = async (address) => {
    const [title = '', late] = (address as string).slice(1).split('&');
    asked.push(title);
    await aTimeout(Number(late));
    return new Response(titled(title));
  };
  try {
    await run(asked);
  } finally {
    window.fetch = fetch;
  }
};

describe('a widget that is moved', function () {
  this.timeout(20_000);

  it('goes on where a tap was leading', async () => {
    const { kit, doctor } = await open();
    firstChoice(doctor).click();
    doctor.remove();
    kit.append(doctor);
    await waitUntil(() => new Visitor(doctor).title === NEXT, 'the next question', { timeout: 8000 });
  });

  it('keeps its stage and its answers', async () => {
    const { kit, doctor } = await open();
    const visitor = new Visitor(doctor);
    await visitor.choose('買い物');
    expect(visitor.title).to.equal(NEXT);
    kit.prepend(doctor);
    await behind(doctor).ready();
    await visitor.settled();
    expect(visitor.title).to.equal(NEXT);
    expect(doctor.facts.audience).to.equal('shopper');
    await visitor.back();
    await visitor.choose('出品');
    expect(doctor.facts.audience).to.equal('seller');
  });

  it('joins the group it comes to', async () => {
    const { elsewhere, doctor } = await open();
    const { conversation } = behind(doctor);
    elsewhere.append(doctor);
    expect(behind(doctor).conversation).to.not.equal(conversation);
    doctor.remove();
    behind(doctor).conversation.answer('audience', 'flex');
    expect(conversation.facts, 'the first group hears nothing more').to.deep.equal({});
    doctor.reset();
  });

  it('hears its group again', async () => {
    const { kit, doctor } = await open();
    doctor.remove();
    kit.append(doctor);
    await behind(doctor).ready();
    behind(doctor).conversation.answer('audience', 'flex');
    await doctor.updateComplete;
    expect(doctor.renderRoot.querySelector('.choice[aria-current]')?.textContent).to.include('配達');
  });
});

describe('a widget that is taken away', function () {
  this.timeout(20_000);

  it('before it is ready is ready when it comes back', async () => {
    const { kit, doctor } = await open();
    firstChoice(doctor).click();
    doctor.remove();
    await aTimeout(300);
    expect(behind(doctor).pack, 'nothing is kept for it').to.equal(undefined);
    kit.append(doctor);
    const visitor = new Visitor(doctor);
    await visitor.settled();
    expect(visitor.title).to.equal(ASKED);
    await visitor.choose('買い物');
    expect(visitor.title).to.equal(NEXT);
  });

  it('at once asks its owner’s address for nothing', () =>
    withSlowOwner(async (asked) => {
      const { doctor, kit } = await open();
      doctor.remove();
      doctor.src = '?owner&0';
      await aTimeout(300);
      expect(asked).to.deep.equal([]);
      kit.append(doctor);
      await waitUntil(() => new Visitor(doctor).title === 'owner', 'the owner’s words', { timeout: 15_000 });
    }));

  it('does not fail aloud', async () => {
    const { doctor, kit } = await open();
    const heard: Event[] = [];
    kit.addEventListener('lockout-error', (event) => heard.push(event));
    doctor.remove();
    expect(await behind(doctor).ready()).to.equal(false);
    expect(heard).to.deep.equal([]);
    expect(new Visitor(doctor).sees('読み込めませんでした')).to.equal(false);
  });
});

describe('a widget whose owner changes their mind', function () {
  this.timeout(20_000);

  it('shows the last words, however late the first ones come', () =>
    withSlowOwner(async () => {
      const { doctor } = await open();
      doctor.src = '?first&600';
      await aTimeout(200);
      doctor.src = '?last&0';
      const visitor = new Visitor(doctor);
      await waitUntil(() => visitor.title === 'last', 'the last words', { timeout: 5000 });
      await aTimeout(800);
      expect(visitor.title).to.equal('last');
    }));
});
