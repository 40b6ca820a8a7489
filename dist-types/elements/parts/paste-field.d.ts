import { type TemplateResult } from 'lit';
interface PasteField {
    readonly label: string;
    readonly example: string;
    readonly hint?: string | undefined;
    readonly icon?: TemplateResult;
    /** What to do about it; what was typed stays. */
    readonly error?: string | undefined;
    readonly rows?: number;
    /** What the visitor typed before going on: found again on the way back. */
    readonly value?: string;
}
/** A large box for words from elsewhere. Nothing is corrected, completed or kept by the browser. */
export declare const pasteField: ({ label, example, hint, icon, error, rows, value, }: PasteField) => TemplateResult;
export {};
