import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import EXAMPLES from '../../../src/packs/folded/examples.js';
import PACK from '../../../src/packs/folded/amazon.ja.js';
import { CASES, ROWS, WHO, type Case } from '../../harness/guide-cases.js';
import { openGuide, type GuideVisitor } from '../../harness/guide-visitor.js';
import { NOTICES } from '../../harness/guide-walks.js';

const lockOf = (id: string) => PACK.locks.find((lock) => lock.id === id)!;
const noticeOf = (id: string): string | undefined => EXAMPLES.locks[id]?.notices[0];

const labelOf = (question: string, option: string | undefined): string | undefined =>
  PACK.questions.find(({ id }) => id === question)?.options.find(({ id }) => id === option)?.text.label;

/** Answers what is asked, as somebody in this state would; gives how many questions that took. */
const answerAll = async (guide: GuideVisitor, [, audience, answers]: Case): Promise<number> => {
  let asked = 0;
  for (; guide.isAsked && asked < 9; asked += 1) {
    const { question = '' } = guide;
    const label =
      question === 'audience'
        ? WHO[audience]
        : labelOf(question, answers[question] ?? (question === 'takeover' ? 'none' : undefined));
    const isMany = guide.find('これで進む') !== undefined;
    if (label) await guide.choose(label);
    else await guide.press('わからない');
    if (isMany && label) await guide.press('これで進む');
  }
  return asked;
};

/** By the four rows; what none of them says begins with わからない. */
const byTaps = async (each: Case): Promise<GuideVisitor> => {
  const guide = await openGuide();
  await guide.press(ROWS[each[2]['notice-says'] ?? ''] ?? 'わからない');
  expect(await answerAll(guide, each), 'questions, the audience among them').to.be.at.most(4);
  return guide;
};

const byNotice = async (each: Case, notice: string): Promise<GuideVisitor> => {
  const guide = await openGuide();
  await guide.paste(notice);
  expect(await answerAll(guide, each), 'questions, the audience among them').to.be.at.most(4);
  return guide;
};

/** Where the answers leave it open the state stands among those to choose from. */
const arrive = async (guide: GuideVisitor, lock: string): Promise<void> => {
  if (guide.kind === 'others') await guide.choose(lockOf(lock).text.title);
  expect(guide.state, JSON.stringify(guide.widget.facts)).to.equal(lock);
};

/** A road says where one stands, what is waited for, what comes next, and from when to ask again. */
const tellsAll = (guide: GuideVisitor, lock: string): void => {
  expect(guide.root.querySelectorAll('.road > [aria-current=step]'), 'いまここ').to.have.lengthOf(1);
  expect(guide.sees(`次は「${guide.here}」です`)).to.be.true;
  const waits = guide.steps.filter((stage) => stage.querySelector('.wait-for'));
  if (lock !== 'fake') expect(waits, 'what is waited for').to.have.length.above(0);
  for (const stage of waits) {
    expect(stage.querySelector('.ask-again')?.textContent, 'from when to ask again').to.match(
      /\d{4}年\d{1,2}月\d{1,2}日までが目安です|いつ聞いても大丈夫です/,
    );
    expect(stage.querySelector('.src'), 'the source of the waiting time').to.exist;
  }
};

/** What is waited for with a number of days stands in the calendar, each on its day; a parser that is not ours reads it. */
const savesTheDays = async (guide: GuideVisitor, lock: string): Promise<void> => {
  const { audience = '' } = guide.widget.facts;
  const wanted = lockOf(lock)
    .road.filter(({ audiences }) => !audiences || audiences.includes(audience))
    .flatMap(({ waitDays }) => (waitDays ? [waitDays[1]] : []));
  if (wanted.length === 0) return void expect(guide.find('予定に入れる')).to.equal(undefined);
  const events = new ICAL.Component(ICAL.parse(await guide.saveCalendar()) as string)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
  const today = new Date();
  const counted = events.map(({ startDate }) =>
    Math.round(
      (Date.UTC(startDate.year, startDate.month - 1, startDate.day) -
        Date.UTC(today.getFullYear(), today.getMonth(), today.getDate())) /
        86_400_000,
    ),
  );
  expect(counted).to.have.members(wanted);
  for (const { summary, description } of events)
    expect(summary + description, 'a calendar may be seen by others').not.to.match(/Amazon|停止|ロック|閉鎖/);
};

/** An A4 sheet within its margins, in CSS pixels. */
const SHEET = { width: '180mm', height: (279 / 25.4) * 96 };

/** The paper as it is laid out for print: one page, and what never to do stands on it. */
const printsOnePage = async (guide: GuideVisitor): Promise<void> => {
  const print = window.print.bind(window);
  let height = 0;
  let text = '';
  window.print = () => {
    const paper = document.querySelector<HTMLElement>('lockout-paper')!;
    Object.assign(paper.style, { display: 'block', width: SHEET.width });
    height = paper.offsetHeight;
    text = paper.shadowRoot?.textContent ?? '';
  };
  await guide.press('印刷');
  window.print = print;
  dispatchEvent(new Event('afterprint'));
  expect(height).to.be.within(200, SHEET.height);
  expect(text).to.include('チェックリスト').and.to.include('しない：').and.to.include('出典：');
};

/** Ticked to the last stage; what to do about a refusal was among them, or is the way on. */
const walksToTheEnd = async (guide: GuideVisitor): Promise<void> => {
  const { length } = guide.steps;
  const words = guide.screen;
  expect(await guide.walkToTheEnd()).to.have.lengthOf(length);
  expect(guide.sees('ここまで、全部済みました')).to.be.true;
  expect(words, 'what to do if it is refused').to.match(
    /断られた|断られたら|聞き入れられない|だめだった|足りないと言われた|もう一度聞く|問い合わせて|次の日も入れなければ/,
  );
};

const isAccessible = async (guide: GuideVisitor): Promise<void> => {
  await expect(guide.widget).to.be.accessible();
};

/** Axe takes longer than the walk: each kind of stage of each shape once. */
const LOOKED_AT = new Set<string>();
const lookOnce = async (guide: GuideVisitor, lock: string): Promise<void> => {
  const key = `${guide.kind} ${lockOf(lock).shape}`;
  if (LOOKED_AT.has(key)) return;
  LOOKED_AT.add(key);
  await isAccessible(guide);
};

describe('lock-status-guide, every state to its end', function () {
  this.timeout(30_000);

  it('walks every state there is, for everybody who can be in it', () => {
    const audiences = PACK.brands.find(({ id }) => id === 'amazon')!.audiences.map(({ id }) => id);
    const all = PACK.locks
      .filter(({ shape }) => shape !== 'fake')
      .flatMap((lock) => (lock.audiences ?? audiences).map((audience) => `${lock.id} ${audience}`));
    expect(CASES.map(([lock, audience]) => `${lock} ${audience}`)).to.have.members(all);
  });

  for (const each of CASES) {
    const [lock, audience] = each;
    it(`${lock}, ${audience}: from the answers over the road to the end`, async () => {
      const guide = await byTaps(each);
      await arrive(guide, lock);
      await lookOnce(guide, lock);
      await guide.takeRoad();
      tellsAll(guide, lock);
      await savesTheDays(guide, lock);
      await printsOnePage(guide);
      await lookOnce(guide, lock);
      await walksToTheEnd(guide);
    });

    it(`${lock}, ${audience}: from a notice over the road to the end`, async () => {
      const guide = await byNotice(each, noticeOf(lock)!);
      await arrive(guide, lock);
      await guide.takeRoad();
      tellsAll(guide, lock);
      await walksToTheEnd(guide);
    });
  }

  for (const [audience, who] of Object.entries(WHO)) {
    it(`fake, ${audience}: from a notice and the look inside to the end`, async () => {
      const guide = await openGuide();
      await guide.paste(NOTICES.fake);
      expect(guide.state).to.equal('fake');
      await guide.choose(who);
      await lookOnce(guide, 'fake');
      await guide.press('見たが、なかった');
      await guide.walkToTheEnd();
      expect(guide.sees('ここまで、全部済みました')).to.be.true;
    });
  }
});
