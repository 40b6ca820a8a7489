/** The way back by a second visit. */
import { expect, html } from '@open-wc/testing';
import type { LoginDoctor } from '../../../src/index.js';
import { today } from '../../../src/core/base/calendar.js';
import { answerWith, openDoctor, SMS, START } from '../../harness/doctor-visitor.js';
import type { Visitor } from '../../harness/visitor.js';

describe('login-doctor, a second visit', function () {
  this.timeout(30_000);
  const KEY = 'lockout-kit.amazon';
  const visit = async (): Promise<Visitor<LoginDoctor>> => {
    const doctor = await openDoctor(html`<login-doctor resume="device"></login-doctor>`);
    await doctor.comes('覚えています');
    await doctor.settled();
    return doctor;
  };
  const daysAgo = (days: number): string => today(new Date(Date.now() - days * 86_400_000));
  const kept = (facts: object): void =>
    localStorage.setItem(KEY, JSON.stringify({ version: 1, day: daysAgo(0), facts }));
  afterEach(() => localStorage.clear());

  it('offers the desk first, within seven days of a result that did not help', async () => {
    const first = await visit();
    await first.choose('買い物');
    await answerWith(first, SMS);
    first.widget.parentElement?.remove();
    const saved = localStorage.getItem(KEY) ?? '';
    expect(saved).to.contain(`"unsolved":"${daysAgo(0)}"`);
    const second = await visit();
    expect(second.root.querySelector('.stage button')?.textContent, 'before all else').to.contain('まだ入れないので');
    await second.press('まだ入れないので、窓口を見る');
    expect(second.title).to.equal('ログインしなくても連絡できます');
    await expect(second.widget).to.be.accessible();
  });

  it('offers it neither after a week nor after 「入れました」', async () => {
    kept({ audience: 'shopper', unsolved: daysAgo(9) });
    const late = await visit();
    expect(late.find('まだ入れないので')).to.equal(undefined);
    late.widget.parentElement?.remove();
    localStorage.clear();
    const solved = await visit();
    await solved.choose('買い物');
    await answerWith(solved, SMS);
    await solved.press('入れました');
    expect(localStorage.getItem(KEY)).to.not.contain('unsolved');
  });

  it('starts over when the visitor deletes what is kept', async () => {
    const doctor = await visit();
    await doctor.choose('買い物');
    await answerWith(doctor, SMS);
    await doctor.press('消す');
    expect(doctor.title).to.equal(START);
    expect(doctor.widget.result).to.equal(undefined);
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('keeps no day without resume', async () => {
    const doctor = await openDoctor();
    await doctor.choose('買い物');
    await answerWith(doctor, SMS);
    expect(doctor.widget.facts['unsolved']).to.equal(undefined);
    expect(localStorage.length).to.equal(0);
  });
});
