import { html, type TemplateResult } from 'lit';

/** Some phones grey out what they have no type for, so a mail may also pass as plain bytes. */
const ACCEPT = '.eml,message/rfc822,text/plain,application/octet-stream';

/** The native input behind a button that says what it does. */
export const fileInput = (read: (file: File | undefined) => void): TemplateResult => {
  const onChange = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    read(input.files?.[0]);
    // The same file can be chosen again.
    input.value = '';
  };
  return html`<input type="file" hidden accept=${ACCEPT} @change=${onChange}>`;
};

export const openPicker = (root: ParentNode): void => root.querySelector<HTMLInputElement>('input[type=file]')?.click();
