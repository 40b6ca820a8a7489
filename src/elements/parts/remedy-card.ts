import { html, nothing, type TemplateResult } from 'lit';
import { procedureOf } from '../../core/diagnosis/plan-remedies.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Remedy } from '../../core/schema/remedy.js';
import { DEVICES, type Device } from '../../core/base/device.js';
import type { Facts } from '../../core/base/types.js';
import { sayIn, type Say } from '../words/say.js';
import { LATER_ICONS } from './icons-later.js';
import { sourceLine, staleLine } from './source-line.js';

interface RemedyCard {
  readonly pack: Pack;
  readonly remedy: Remedy;
  readonly facts: Facts;
  readonly chooseDevice: (device: Device) => void;
  /** How often it helps, in words. */
  readonly helps?: string | undefined;
}

export const minutesInWords = (say: Say, [from, to]: readonly [number, number]): string =>
  from === to ? say('minutes', { n: to }) : say('minutes-range', { from, to });

export const timeLine = (say: Say, minutes: readonly [number, number], helps?: string): TemplateResult =>
  html`<span class="time">${LATER_ICONS.clock}${minutesInWords(say, minutes)}${helps ? html`<b>${helps}</b>` : nothing}</span>`;

const guessDevice = (): Device =>
  /iPhone|iPad/.test(navigator.userAgent) ? 'iphone' : /Android/.test(navigator.userAgent) ? 'android' : 'pc';

export const deviceOf = (facts: Facts): Device => DEVICES.find((device) => device === facts.device) ?? guessDevice();

const differs = ({ steps }: Remedy): boolean => steps.some(({ devices }) => devices);

/** Left and right move between tabs, as the pattern wants. */
export const onArrow = (event: KeyboardEvent): void => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const tabs = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=tab]')];
  if (step === undefined) return;
  const next = tabs[(tabs.indexOf(event.target as HTMLElement) + step + tabs.length) % tabs.length];
  next?.click();
  next?.focus();
};

/** Tabs that remember the device. */
export const deviceTabs = (say: Say, device: Device, choose: (device: Device) => void): TemplateResult => {
  const tab = (each: Device): TemplateResult =>
    html`<button role="tab" part="button" aria-selected=${each === device ? 'true' : 'false'}
      tabindex=${each === device ? 0 : -1} @click=${() => choose(each)}>${say(each)}</button>`;
  return html`<div class="tabs" role="tablist" aria-label=${say('device')} @keydown=${onArrow}>
  ${DEVICES.map(tab)}
</div>`;
};

/** A link the pack names; opens beside the page, and says whose it is. */
export const outLink = (href: string, words: string): TemplateResult =>
  html`<a class="btn mt" part="button" href=${href} target="_blank" rel="noopener noreferrer">${words}</a>`;

const stepList = (pack: Pack, remedy: Remedy, facts: Facts, device: Device): TemplateResult => {
  const texts = new Map(remedy.steps.map((step) => [step.id, step.text]));
  const { steps } = procedureOf(remedy, { ...facts, device });
  const row = ({ id, link }: (typeof steps)[number]): TemplateResult =>
    html`<li><span>${texts.get(id)}</span>${link ? outLink(link, sayIn(pack)('open-link')) : nothing}</li>`;
  return html`<ol class="steps" part="steps">${steps.map(row)}</ol>`;
};

/** 「まず、これを」: the action, its time, the steps for the device at hand, the source. */
export const remedyCard = ({ pack, remedy, facts, chooseDevice, helps }: RemedyCard): TemplateResult => {
  const say = sayIn(pack);
  const device = deviceOf(facts);
  const { title, lead, note, wait } = remedy.text;
  return html`<div class="do">
    <header><h3 class="lead">${title}</h3>${timeLine(say, remedy.minutes, helps)}</header>
    ${lead ? html`<p>${lead}</p>` : nothing}
    ${differs(remedy) ? deviceTabs(say, device, chooseDevice) : nothing}
    ${stepList(pack, remedy, facts, device)}
    ${wait ? html`<p class="meta line">${LATER_ICONS.clock}<span>${wait}</span></p>` : nothing}
    ${note ? html`<p class="meta">${note}</p>` : nothing}
    ${remedy.drifts ? staleLine(pack, remedy.sources, facts, 'labels') : nothing}
    ${pack.added?.includes(remedy.id) ? html`<p class="meta">${say('added')}</p>` : sourceLine(pack, remedy.sources)}
  </div>`;
};
