import { type TemplateResult } from 'lit';
/** A stage's one heading, and what is said under it. */
export declare const heading: (title: string, lead?: string) => TemplateResult;
