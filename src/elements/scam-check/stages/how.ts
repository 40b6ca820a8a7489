import { html, nothing, type TemplateResult } from 'lit';
import type { Pack } from '../../../core/schema/pack.js';
import type { ReferenceOf } from '../../../core/schema/reference.js';
import { choice } from '../../parts/choice.js';
import { deviceOf, onArrow } from '../../parts/remedy-card.js';
import { fileInput } from '../../parts/file-input.js';
import { sayIn } from '../../words/say.js';
import { messageField } from '../parts/field.js';
import type { ScamActions, ScamKnown } from '../model/state.js';
import { sayAbout } from '../parts/about.js';
import { icons } from '../parts/icons.js';
import type { SayScam } from '../../words/scam-check.js';
import type { ScamStage } from './stage.js';

type Way = ReferenceOf<'get-message'>;

const waysIn = (pack: Pack): readonly Way[] =>
  pack.references
    .flatMap((reference) => (reference.kind === 'get-message' ? [reference] : []))
    .sort((a, b) => a.order - b.order);

/** The one that was chosen, else the first for the device at hand. */
const shownOf = ({ facts, app }: ScamKnown, ways: readonly Way[]): Way | undefined => {
  const device = deviceOf(facts);
  return ways.find(({ id }) => id === app) ?? ways.find(({ devices }) => devices.includes(device)) ?? ways[0];
};

const tabs = ({ showApp }: ScamActions, say: SayScam, ways: readonly Way[], shown: Way): TemplateResult => {
  const tab = ({ id, text }: Way): TemplateResult =>
    html`<button class="chip" role="tab" part="button" aria-selected=${id === shown.id ? 'true' : 'false'}
      tabindex=${id === shown.id ? 0 : -1} @click=${() => showApp(id)}>${text.title}</button>`;
  return html`<div class="chips" role="tablist" aria-label=${say('how-app')} @keydown=${onArrow}>
  ${ways.map(tab)}
</div>`;
};

const PURPOSES = ['copy', 'link', 'sender', 'save'] as const;

/** Ways to save differ by program: they are a choice, not an order. */
const isSequence = (purpose: (typeof PURPOSES)[number], steps: readonly string[]): boolean =>
  purpose !== 'save' && steps.length > 1;

const group =
  (say: SayScam, { text }: Way) =>
  (purpose: (typeof PURPOSES)[number]): TemplateResult | typeof nothing => {
    const steps = text[purpose] ?? [];
    if (steps.length === 0) return nothing;
    const look = isSequence(purpose, steps) ? 'count' : 'count each';
    return html`<li><b>${say(`how-${purpose}`)}</b>
      <ol class=${look}>${steps.map((step) => html`<li>${step}</li>`)}</ol></li>`;
  };

/** What a file offers: for who saves mails or has a picture of them. */
const files = ({ say }: ScamKnown, { pick, readFile }: ScamActions): TemplateResult => html`<ul class="choices">${(
  ['file', 'picture'] as const
).map((what) =>
  choice({ label: say(`scam.${what}`), hint: say(`scam.${what}-hint`), icon: icons[what], choose: () => pick(what) }),
)}</ul>
  ${fileInput(readFile)}`;

const panel = (
  pack: Pack,
  say: SayScam,
  way: Way,
): TemplateResult => html`<div role="tabpanel" class="stack tight" aria-label=${way.text.title} part="steps">
  ${way.text.note ? html`<p class="meta">${way.text.note}</p>` : nothing}
  <ul class="list">${PURPOSES.map(group(say, way))}</ul>
  <p class="meta">${sayIn(pack)(pack.added?.includes(way.id) ? 'added' : 'labels-drift')}</p></div>`;

/** How to get a message here: short steps by app, beside the field they lead to. */
export const how: ScamStage<'how'> = (known, _view, actions) => {
  const { pack } = known;
  const say = sayAbout(known);
  const ways = waysIn(pack);
  const shown = shownOf(known, ways);
  return {
    body: html`<h2 class="title" tabindex="-1">${say('how')}</h2>
      <div class="two">
        ${shown ? html`<div class="stack">${tabs(actions, say, ways, shown)}${panel(pack, say, shown)}</div>` : nothing}
        <div class="stack">${messageField(known.say, known, actions)}${files(known, actions)}</div></div>`,
    note: say('how-note'),
    way: { label: say('already-short'), go: () => actions.go({ kind: 'damage', isUnsure: false }) },
  };
};
