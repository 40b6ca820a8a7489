import { type TemplateResult } from 'lit';
/** What each row asks for. Some phones grey out what they have no type for, so a mail may also pass as plain bytes. */
declare const ACCEPT: {
    readonly file: '.eml,message/rfc822,text/plain,application/octet-stream';
    readonly picture: 'image/*';
};
/** The native input behind buttons that say what they do. */
export declare const fileInput: (read: (file: File | undefined) => void) => TemplateResult;
export declare const openPicker: (root: ParentNode, what: keyof typeof ACCEPT) => void;
export {};
