import { html } from 'lit';
import { pasteField } from '../../parts/paste-field.js';
import type { Added } from '../model/views.js';
import { sayAbout } from '../parts/about.js';
import { another } from '../parts/rows.js';
import type { ScamKey } from '../../words/scam-check.js';
import type { ScamStage } from './stage.js';

const WORDS: Readonly<Record<Added, 'sender' | 'link' | 'words'>> = {
  'sender-address': 'sender',
  'link-address': 'link',
  words: 'words',
};

/** What stands in the field above the button that was pressed. */
const typedAbove = ({ currentTarget }: Event): string =>
  (currentTarget as HTMLElement).parentElement?.querySelector('textarea')?.value ?? '';

/** What was missing, pasted and joined to the message. */
export const add: ScamStage<'add'> = (known, { checked, what }, actions) => {
  const say = sayAbout(known, checked.verdict);
  const word = (part: 'title' | 'lead' | 'example' | 'error'): string =>
    say(`add-${WORDS[what]}-${part}` satisfies ScamKey);
  const join = (event: Event): void => actions.add(checked, what, typedAbove(event), word('error'));
  const field = pasteField({
    label: say(what),
    example: word('example'),
    hint: word('lead'),
    error: known.trouble,
    rows: 2,
  });
  return {
    body: html`<h2 class="title" tabindex="-1">${word('title')}</h2>
      ${field}
      <button class="btn solid" part="button" @click=${join}>${say('add-go')}</button>`,
    note: say('add-note'),
    way: another(actions, say),
  };
};
