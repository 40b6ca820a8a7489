import { html, type TemplateResult } from 'lit';
import type { SayFirst } from '../../host/known.js';
import { lockIcon } from '../../parts/icons.js';
import { pasteField } from '../../parts/paste-field.js';
import type { UiKey } from '../../words/ui-text.js';
import type { FieldActions, FirstKey, ScamState } from '../model/state.js';

/** A file that is dropped or pasted; the page must not be left for it. Words are the field's, also where a picture of them comes along. */
const onFile =
  (readFile: FieldActions['readFile']) =>
  (event: Event): void => {
    const { types, files } = ((event as ClipboardEvent).clipboardData ?? (event as DragEvent).dataTransfer)!;
    if (!types.includes('Files') || types.includes('text/plain')) return;
    event.preventDefault();
    if (event.type !== 'dragover') readFile(files[0]);
  };

/** The field with its button. */
export const messageField = (
  say: SayFirst<UiKey | FirstKey>,
  { typed, trouble, isWorking }: ScamState,
  { type, check, readFile }: FieldActions,
): TemplateResult => {
  const take = onFile(readFile);
  const onInput = (event: Event): void => type((event.target as HTMLTextAreaElement).value);
  const field = pasteField({
    label: say('scam.paste'),
    example: say('scam.paste-example'),
    hint: say('scam.local'),
    icon: lockIcon(),
    error: trouble,
    rows: 6,
    value: typed,
  });
  return html`<div @input=${onInput} @paste=${take} @dragover=${take} @drop=${take}>${field}</div>
    <button class="btn solid" part="button" @click=${check}>${isWorking ? say('working') : say('scam.check')}</button>`;
};
