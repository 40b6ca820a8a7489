import { html, type TemplateResult } from 'lit';
import type { Lock } from '../../../core/schema/lock.js';
import { SHAPES, type ShapeName } from '../../parts/icons-later.js';
import type { Shape } from '../model/locks.js';

/** Shape and tone of a state: told apart without colour. */
const BADGES: Readonly<Record<Shape, readonly [ShapeName, 'danger' | 'caution' | 'info' | 'unknown']>> = {
  locked: ['padlock', 'info'],
  paused: ['pause', 'caution'],
  review: ['clock', 'info'],
  closed: ['closed', 'unknown'],
  outage: ['cloud', 'unknown'],
  fake: ['octagon', 'danger'],
  emergency: ['octagon', 'danger'],
};

/** 「第3条による」 is read in one breath; browsers break before the digit and inside による. */
const held = (title: string): readonly (TemplateResult | string)[] =>
  title.split(/([^の]{1,8}による)/).map((piece, i) => (i % 2 === 1 ? html`<span class="held">${piece}</span>` : piece));

/** The state in large letters, with what it is not or the one thing to do now. */
export const stateBanner = ({ shape, text }: Lock): TemplateResult => {
  const [badge, tone] = BADGES[shape];
  return html`<div class="band state tone-${tone}" part="result">${SHAPES[badge]}
    <div><p class="label">${text.label}</p><h2 tabindex="-1">${held(text.title)}</h2></div>
    <p class="lead">${text.lead}</p><p>${text.means}</p></div>`;
};
