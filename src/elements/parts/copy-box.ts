import { html, type TemplateResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import { sayIn } from '../words/say.js';
import { LATER_ICONS } from './icons-later.js';

interface CopyBox {
  readonly pack: Pack;
  readonly label: string;
  readonly text: string;
  readonly button: string;
  readonly rows: number;
}

/** Where the clipboard is refused, the words stand there selected. */
const copy = async (event: Event, pack: Pack): Promise<void> => {
  const box = (event.currentTarget as HTMLElement).closest('.copy');
  const field = box?.querySelector('textarea');
  const said = box?.querySelector('[role=status]');
  if (!field || !said) return;
  const done =
    (await navigator.clipboard?.writeText(field.value).then(
      () => true,
      () => false,
    )) ?? false;
  if (!done) field.select();
  said.textContent = sayIn(pack)(done ? 'copied' : 'copy-failed');
};

/** Words to take along: shown before they are copied, and copied only when asked. */
export const copyBox = ({
  pack,
  label,
  text,
  button,
  rows,
}: CopyBox): TemplateResult => html`<div class="stack tight copy">
  <div class="field"><label for="copy">${label}</label><textarea id="copy" readonly
    rows=${rows} spellcheck="false" .value=${text}></textarea></div>
  <button class="btn" part="button" @click=${(event: Event) => void copy(event, pack)}>${LATER_ICONS.copy}${button}</button>
  <p class="meta" role="status"></p></div>`;
