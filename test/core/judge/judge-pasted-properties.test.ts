import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { readMessage } from '../../../src/core/message/read-message.js';
import { judge } from '../../../src/core/judge/judge.js';
import type { ScamVerdict } from '../../../src/core/base/types.js';
import pack from '../../../src/packs/folded/amazon.ja.js';
import { FOREIGN, HOME, ORDER, PASS, TODAY, kindOf, mail } from './judging.js';

const GRAVITY: Readonly<Record<ScamVerdict['kind'], number>> = {
  'likely-scam': 3,
  suspicious: 2,
  'cannot-tell': 1,
  'no-signs-found': 0,
};
const PIECES = [
  ORDER,
  FOREIGN,
  HOME,
  '【Amazon】',
  'Аmazon',
  '24時間以内に',
  '確認がない場合、停止します。',
  'こちらをクリック',
  'お支払い方法を更新',
  'お客様',
  'https://bit.ly/3xAmPl3',
  '\u200b',
  'http://203.0.113.24/ama/',
  'your Amazon account',
  'ギフト券の番号を読み上げて',
  'From: ',
  'Subject: ',
  PASS,
  '\n',
  '\n\n',
  ' ',
  '© 1996-2021',
  '050-0000-0000 までお電話ください',
  '<a href="',
  '">',
  '</a>',
] as const;
const pasted = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 14 })
    .map((pieces) => pieces.join(' ')),
);
const bodies = fc
  .array(fc.constantFrom(...PIECES.filter((piece) => piece !== '\n\n')), { maxLength: 8 })
  .map((pieces) => pieces.join(' '));

describe('whatever is pasted, judge', () => {
  it('gives the same verdict twice, and its evidence lies inside the message', () =>
    fc.assert(
      fc.asyncProperty(pasted, async (source) => {
        const message = await readMessage(source);
        const verdict = judge(message, pack, TODAY);
        expect(judge(message, pack, TODAY)).to.deep.equal(verdict);
        expect(JSON.parse(JSON.stringify(verdict))).to.deep.equal(verdict);
        for (const { span } of verdict.evidence) {
          const text = message.parts.find(({ id }) => id === span?.part)?.text ?? '';
          if (span)
            expect([span.start >= 0, span.start < span.end, span.end <= text.length]).to.deep.equal([true, true, true]);
        }
      }),
      { numRuns: 300 },
    ));
  it('never finds a text free of signs', () =>
    fc.assert(
      fc.asyncProperty(bodies, async (source) => {
        expect(judge(await readMessage(source, { kind: 'text' }), pack, TODAY).kind).not.to.equal('no-signs-found');
      }),
      { numRuns: 150 },
    ));
  it('is never milder for an official link', () =>
    fc.assert(
      fc.asyncProperty(pasted, async (source) => {
        const before = judge(await readMessage(source, { kind: 'text' }), pack, TODAY).kind;
        const after = judge(await readMessage(`${source}\n${HOME}`, { kind: 'text' }), pack, TODAY).kind;
        expect(GRAVITY[after], `${before} → ${after}`).to.be.at.least(GRAVITY[before]);
      }),
      { numRuns: 300 },
    ));
  it('is not either in a mail against which something speaks', () =>
    fc.assert(
      fc.asyncProperty(bodies, fc.constantFrom('', PASS), async (body, head) => {
        const before = await kindOf(mail(body, { head }));
        const after = await kindOf(mail(`${body}\n${HOME}`, { head }));
        if (before !== 'cannot-tell') expect(GRAVITY[after], `${before} → ${after}`).to.be.at.least(GRAVITY[before]);
      }),
      { numRuns: 150 },
    ));
});
