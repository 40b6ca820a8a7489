import { type TemplateResult } from 'lit';
export declare const icon24: (shapes: TemplateResult) => TemplateResult<1>;
/** The frame of a widget's mark. */
export declare const mark: (shapes: TemplateResult) => TemplateResult<1>;
export declare const alertIcon: () => TemplateResult<1>;
export declare const nextIcon: () => TemplateResult<1>;
export declare const lockIcon: () => TemplateResult<1>;
