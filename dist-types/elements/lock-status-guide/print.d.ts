import { type TemplateResult } from 'lit';
/** Prints this and nothing else of the page; afterwards the page is as it was. */
export declare const printPaper: (paper: TemplateResult, lang: string) => void;
