import { type TemplateResult } from 'lit';
/** How a button looks: one way on of several, what to do next, a word among words. */
type Look = 'btn' | 'btn solid' | 'btn solid mt' | 'quiet flush';
/** A button that does one thing. */
export declare const button: (label: TemplateResult | string, press: () => void, look?: Look) => TemplateResult;
export {};
