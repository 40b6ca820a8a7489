/** The way back: by a link, by words for the desk. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LoginDoctor } from '../../../src/index.js';
import { answerWith, openDoctor, SMS, START } from '../../harness/doctor-visitor.js';
import { alone, Visitor } from '../../harness/visitor.js';

const atReview = async (): Promise<Visitor<LoginDoctor>> => {
  const doctor = await openDoctor();
  await doctor.choose('買い物');
  await answerWith(doctor, SMS);
  await doctor.press('ほかの原因を見る');
  await doctor.press('答えを見直す');
  return doctor;
};

const shown = (doctor: Visitor<LoginDoctor>): string =>
  doctor.root.querySelector<HTMLTextAreaElement>('#copy')?.value ?? '';

const withClipboard = async (writeText: (text: string) => Promise<void>, use: () => Promise<void>): Promise<void> => {
  const before = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  await use();
  Reflect.deleteProperty(navigator, 'clipboard');
  expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(before);
};

/** The page is opened with this hash; the test itself may write to its address. */
const openWith = async (hash: string): Promise<Visitor<LoginDoctor>> => {
  history.replaceState(null, '', hash);
  const kit = await fixture<HTMLElement>(alone(html`<login-doctor></login-doctor>`));
  const widget = kit.querySelector<LoginDoctor>('login-doctor');
  if (!widget) throw new Error('no <login-doctor>');
  await widget.updateComplete;
  return new Visitor(widget);
};

/** Waits until what the link leads to is shown. */
const led = (doctor: Visitor<LoginDoctor>): Promise<void> =>
  waitUntil(() => doctor.title !== '' && doctor.title !== START, 'the link leads nowhere', { timeout: 8000 });

/** On to the next stage and back: then the later half of the widget is there. */
const lookIn = async (doctor: Visitor<LoginDoctor>): Promise<void> => {
  await doctor.press('どれか分からない');
  await doctor.back();
};

const PAGE = location.pathname + location.search;

describe('login-doctor, the way back', function () {
  this.timeout(30_000);
  afterEach(() => {
    history.replaceState(null, '', PAGE);
    sessionStorage.clear();
    localStorage.clear();
  });

  it('makes a link only on request, and never writes to the page’s address', async () => {
    const before = location.href;
    const doctor = await atReview();
    expect(shown(doctor)).to.equal('');
    await doctor.press('続きのリンクを作る');
    expect(doctor.title).to.equal('別の端末で続けるリンク');
    expect(shown(doctor)).to.match(/#login-doctor=1\.audience_shopper[a-z0-9._-]+$/);
    expect(shown(doctor).split('#')[1]?.length).to.be.below(300);
    expect(location.href).to.equal(before);
    await expect(doctor.widget).to.be.accessible();
  });

  it('copies the link, and says so', async () => {
    const copied: string[] = [];
    const doctor = await atReview();
    await doctor.press('続きのリンクを作る');
    await withClipboard(
      (text) => Promise.resolve(void copied.push(text)),
      () => doctor.press('リンクをコピー'),
    );
    expect(copied).to.deep.equal([shown(doctor)]);
    expect(doctor.sees('コピーしました')).to.equal(true);
  });

  it('leaves the words there, selected, where the clipboard is refused', async () => {
    const doctor = await atReview();
    await doctor.press('続きのリンクを作る');
    await withClipboard(
      () => Promise.reject(new Error('refused')),
      () => doctor.press('リンクをコピー'),
    );
    expect(doctor.sees('コピーできませんでした')).to.equal(true);
    const field = doctor.root.querySelector<HTMLTextAreaElement>('#copy');
    expect([field?.selectionStart, field?.selectionEnd]).to.deep.equal([0, shown(doctor).length]);
  });

  it('goes on from the link on another device, and leaves the rest of the hash alone', async () => {
    const maker = await atReview();
    await maker.press('続きのリンクを作る');
    const hash = new URL(shown(maker)).hash;
    const { audience, ...answers } = maker.widget.facts;
    const doctor = await openWith(`#section-2&${hash.slice(1)}`);
    await led(doctor);
    expect(location.hash).to.equal(`#section-2&${hash.slice(1)}`);
    expect(doctor.widget.facts).to.deep.equal({ audience, ...answers });
    expect(doctor.widget.result?.causes[0]?.id).to.equal('2sv-sms-not-arriving');
    expect(doctor.root.querySelector('.do')).to.exist;
    await doctor.press('ほかの原因を見る');
    await doctor.press('答えを見直す');
    await doctor.press('続きのリンクを作る');
    expect(new URL(shown(doctor)).hash).to.equal(`#section-2&${hash.slice(1)}`);
  });

  it('remembers in the link what was tried', async () => {
    const maker = await openDoctor();
    await maker.choose('買い物');
    await answerWith(maker, SMS);
    await maker.press('まだ入れない');
    await maker.press('答えを見直す');
    await maker.press('続きのリンクを作る');
    const doctor = await openWith(new URL(shown(maker)).hash);
    await led(doctor);
    expect(doctor.widget.facts['tried']).to.deep.equal(maker.widget.facts['tried']);
  });

  it('keeps わからない for an answer', async () => {
    const maker = await openDoctor();
    await maker.choose('配達');
    await maker.choose('どれもない');
    await maker.press('これで進む');
    await maker.press('わからない');
    const asked = maker.title;
    await maker.press('乗っ取りのしるしはない');
    await maker.back();
    expect(maker.title).to.equal(asked);
    expect(maker.widget.facts['stuck-at']).to.equal('unknown');
    const doctor = await openWith('#login-doctor=1.audience_flex.stuck-at_unknown.takeover_none');
    await led(doctor);
    expect(doctor.widget.facts).to.deep.equal(maker.widget.facts);
    expect(doctor.title).to.equal(asked);
  });

  it('takes up a link that is pasted into the address of the open page', async () => {
    const doctor = await openWith('#');
    await lookIn(doctor);
    expect(doctor.title).to.equal(START);
    const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = 'login-doctor=1.audience_flex.stuck-at_code-step.takeover_none';
    await heard;
    await doctor.settled();
    expect(doctor.widget.facts.audience).to.equal('flex');
  });

  it('drops ids nobody knows, and versions to come', async () => {
    const doctor = await openWith(
      '#login-doctor=1.audience_shopper.stuck-at_nowhere.no-question_x.takeover_none_evil.tried_no-such.<b>_x',
    );
    await led(doctor);
    expect(doctor.widget.facts).to.deep.equal({ audience: 'shopper', takeover: ['none'] });
    const later = await openWith('#login-doctor=2.audience_shopper');
    await lookIn(later);
    expect(later.title).to.equal(START);
    expect(later.widget.facts).to.deep.equal({});
  });

  it('puts into the words for the desk only what stays ticked', async () => {
    const doctor = await atReview();
    await doctor.press('窓口に伝える文を作る');
    expect(doctor.title).to.equal('窓口に伝えること');
    expect(shown(doctor))
      .to.contain('Amazonにログインできません')
      .and.to.contain('・買い物')
      .and.to.contain('コードが届かない');
    expect(shown(doctor)).to.not.contain('急ぐもの');
    await doctor.choose('乗っ取りのしるしはない');
    expect(shown(doctor)).to.contain('コードが届かない');
    expect(shown(doctor)).to.not.contain('乗っ取り');
    await expect(doctor.widget).to.be.accessible();
  });

  it('offers the words beside the desk, with what was tried', async () => {
    const doctor = await openDoctor();
    await doctor.choose('買い物');
    await answerWith(doctor, SMS);
    await doctor.press('まだ入れない');
    await doctor.press('連絡のしかたを見る');
    await doctor.press('窓口に伝える文を作る');
    expect(shown(doctor)).to.contain('次のことは試しましたが、変わりませんでした。\n・');
  });

  it('starts over with nothing left, not even a tick', async () => {
    const doctor = await atReview();
    await doctor.press('窓口に伝える文を作る');
    await doctor.choose('乗っ取りのしるしはない');
    await doctor.back();
    await doctor.press('最初から');
    expect(doctor.widget.facts).to.deep.equal({});
    await doctor.choose('買い物');
    await answerWith(doctor, SMS);
    await doctor.press('ほかの原因を見る');
    await doctor.press('答えを見直す');
    await doctor.press('窓口に伝える文を作る');
    expect(shown(doctor)).to.contain('乗っ取りのしるしはない');
  });
});
