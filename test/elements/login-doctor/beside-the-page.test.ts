/** What login-doctor does beside what is seen: it follows links and warms up, and leaves nothing behind. */
import { expect, waitUntil } from '@open-wc/testing';
import type { LoginDoctor } from '../../../src/index.js';
import { openDoctor } from '../../harness/doctor-visitor.js';
import type { Visitor } from '../../harness/visitor.js';

const PAGE = location.pathname + location.search;
const LINK = '#login-doctor=1.audience_flex.stuck-at_code-step.takeover_none';

/** On to the next stage and back: then the later half of the widget is there. */
const openWhole = async (): Promise<Visitor<LoginDoctor>> => {
  const doctor = await openDoctor();
  await doctor.press('どれか分からない');
  await doctor.back();
  return doctor;
};

/** Runs with idle moments that come only when the test says so. */
const withoutIdle = async (use: (waiting: ReadonlyMap<number, () => void>) => Promise<void>): Promise<void> => {
  const before = { ask: globalThis.requestIdleCallback, cancel: globalThis.cancelIdleCallback };
  const waiting = new Map<number, () => void>();
  let last = 0;
  globalThis.requestIdleCallback = (work) => {
    last += 1;
    waiting.set(last, () => work({ didTimeout: false, timeRemaining: () => 50 }));
    return last;
  };
  globalThis.cancelIdleCallback = (handle) => void waiting.delete(handle);
  try {
    await use(waiting);
  } finally {
    globalThis.requestIdleCallback = before.ask;
    globalThis.cancelIdleCallback = before.cancel;
  }
};

describe('login-doctor, a link in the address', function () {
  this.timeout(30_000);
  afterEach(() => history.replaceState(null, '', PAGE));

  it('is followed once, however often the widget was moved', async () => {
    const doctor = await openWhole();
    const kit = doctor.widget.parentElement;
    for (let moved = 0; moved < 3; moved += 1) {
      doctor.widget.remove();
      kit?.append(doctor.widget);
      await doctor.settled();
    }
    const shown: string[] = [];
    doctor.widget.addEventListener('lockout-step', ({ stage }) => shown.push(stage));
    location.hash = LINK;
    await waitUntil(() => shown.length > 0, 'the link leads nowhere', { timeout: 8000 });
    await doctor.settled();
    expect(shown).to.deep.equal(['question']);
    expect(doctor.widget.facts.audience).to.equal('flex');
  });

  it('leads a removed widget nowhere', async () => {
    const doctor = await openWhole();
    const { widget } = doctor;
    widget.remove();
    location.hash = LINK;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(widget.facts).to.deep.equal({});
  });
});

describe('login-doctor, warming up', function () {
  this.timeout(30_000);

  it('waits with its work while it is off the page, held by no idle moment, and goes on when it is back', () =>
    withoutIdle(async (waiting) => {
      const doctor = await openWhole();
      const kit = doctor.widget.parentElement;
      await waitUntil(() => waiting.size > 5, 'work for idle moments', { timeout: 8000 });
      const before = waiting.size;
      doctor.widget.remove();
      const left = [...waiting.values()];
      left.forEach((load) => load());
      expect(before - left.length, 'all but the loading that has been asked for').to.be.above(5);
      kit?.append(doctor.widget);
      await waitUntil(() => waiting.size >= before - left.length, 'the work waits again', { timeout: 8000 });
    }));

  it('draws what it warms up where nobody sees it, and tells nobody', () =>
    withoutIdle(async (waiting) => {
      const doctor = await openWhole();
      await waitUntil(() => waiting.size > 5, 'work for idle moments', { timeout: 8000 });
      const [shown, told] = [doctor.screen, [] as string[]];
      for (const type of ['lockout-answer', 'lockout-diagnosis', 'lockout-step']) {
        doctor.widget.addEventListener(type, () => told.push(type));
      }
      for (const work of waiting.values()) work();
      await doctor.settled();
      expect(doctor.screen).to.equal(shown);
      expect(told).to.deep.equal([]);
      expect(doctor.widget.facts).to.deep.equal({});
    }));
});
