import { expect, html } from '@open-wc/testing';
import { FAKE, NOBODY, openScamCheck, OWN, SUSPICIOUS, VAGUE, type Checker } from '../../harness/scam-visitor.js';

describe('scam-check is accessible', function () {
  this.timeout(30_000);

  const STAGES: readonly (readonly [stage: string, reach: (check: Checker) => Promise<void>])[] = [
    ['start', () => Promise.resolve()],
    ['an empty field', async (check) => check.press('調べる')],
    ['likely-scam', async (check) => check.paste(FAKE)],
    ['suspicious', async (check) => check.paste(SUSPICIOUS)],
    ['cannot-tell', async (check) => check.paste(VAGUE)],
    ['no-signs-found', async (check) => check.paste(OWN)],
    ['a message from nobody', async (check) => check.paste(NOBODY)],
    [
      'add',
      async (check) => {
        await check.paste(VAGUE);
        await check.press('リンクを貼り付ける');
      },
    ],
    [
      'inside',
      async (check) => {
        await check.paste(VAGUE);
        await check.press('見方を開く');
      },
    ],
    [
      'listed',
      async (check) => {
        await check.paste(SUSPICIOUS);
        await check.press('出ていた');
      },
    ],
    [
      'not listed',
      async (check) => {
        await check.paste(SUSPICIOUS);
        await check.press('出ていない');
      },
    ],
    [
      'neither',
      async (check) => {
        await check.paste(VAGUE);
        await check.press('いまは確かめられない');
      },
    ],
    [
      'report',
      async (check) => {
        await check.paste(FAKE);
        await check.press('偽物を知らせる');
      },
    ],
    [
      'damage',
      async (check) => {
        await check.press('もう押してしまった');
        await check.choose('パスワードを入れた');
      },
    ],
    [
      'contact',
      async (check) => {
        await check.press('もう押してしまった');
        await check.press('連絡のしかたを見る');
      },
    ],
  ];
  for (const theme of ['light', 'dark'] as const) {
    for (const [stage, reach] of STAGES) {
      it(`at ${stage}, ${theme}`, async () => {
        const check = await openScamCheck(html`<scam-check theme=${theme}></scam-check>`);
        await reach(check);
        await expect(check.widget).to.be.accessible();
      });
    }
  }
});
