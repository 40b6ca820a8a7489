import { html, type TemplateResult } from 'lit';

/** What each row asks for. Some phones grey out what they have no type for, so a mail may also pass as plain bytes. */
const ACCEPT = { file: '.eml,message/rfc822,text/plain,application/octet-stream', picture: 'image/*' } as const;

/** The native input behind buttons that say what they do. */
export const fileInput = (read: (file: File | undefined) => void): TemplateResult => {
  const onChange = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    read(input.files?.[0]);
    // The same file can be chosen again.
    input.value = '';
  };
  return html`<input type="file" hidden @change=${onChange}>`;
};

export const openPicker = (root: ParentNode, what: keyof typeof ACCEPT): void => {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) return;
  input.accept = ACCEPT[what];
  input.click();
};
