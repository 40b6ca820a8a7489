import { html, type TemplateResult } from 'lit';
import type { LaterKey, Say } from '../words/say.js';

const WORDS: readonly (readonly [atLeast: number, key: LaterKey])[] = [
  [8, 'sure-9'],
  [6, 'sure-7'],
  [4, 'sure-5'],
  [2, 'sure-3'],
  [0, 'sure-1'],
];

/** Of ten. Never all ten: nobody is certain. */
export const ofTen = (probability: number): number => Math.min(9, Math.round(probability * 10));
export const sureWords = (say: Say, probability: number): string =>
  say(WORDS.find(([atLeast]) => ofTen(probability) >= atLeast)?.[1] ?? 'sure-1');

const cells = (n: number, small: boolean): TemplateResult => {
  const ten = Array.from({ length: 10 }, (_, i) => html`<i class=${i < n ? 'f' : ''}></i>`);
  return html`<div class=${small ? 'bar small' : 'bar'} aria-hidden="true">${ten}</div>`;
};

/** How sure, in words, ten cells and one sentence; never a percentage. */
export const howSure = (say: Say, probability: number): TemplateResult => html`<div class="sure">
  <p><b>${sureWords(say, probability)}</b></p>${cells(ofTen(probability), false)}
  <p class="meta">${say('sure-of-ten', { n: ofTen(probability) })}</p>
</div>`;

export const howSureShort = (say: Say, probability: number): TemplateResult => {
  const n = ofTen(probability);
  const words = sureWords(say, probability);
  return html`${cells(n, true)}<p class="meta">${n < 2 ? words : say('sure-of-ten-short', { words, n })}</p>`;
};
