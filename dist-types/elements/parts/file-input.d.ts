import { type TemplateResult } from 'lit';
/** The native input behind a button that says what it does. */
export declare const fileInput: (read: (file: File | undefined) => void) => TemplateResult;
export declare const openPicker: (root: ParentNode) => void;
