import { type TemplateResult } from 'lit';
export declare const LATER_ICONS: {
    readonly back: TemplateResult<1>;
    readonly triangle: TemplateResult<1>;
    readonly check: TemplateResult<1>;
    readonly cross: TemplateResult<1>;
    readonly edit: TemplateResult<1>;
    readonly calendar: TemplateResult<1>;
    readonly clock: TemplateResult<1>;
    readonly print: TemplateResult<1>;
    readonly copy: TemplateResult<1>;
    readonly qr: TemplateResult<1>;
};
/** Shapes of verdicts and states: our own. Each is told apart without colour. */
export declare const SHAPES: {
    readonly octagon: TemplateResult;
    readonly triangle: TemplateResult;
    readonly unknown: TemplateResult<1>;
    readonly lens: TemplateResult<1>;
    readonly pause: TemplateResult<1>;
    readonly padlock: TemplateResult<1>;
    readonly clock: TemplateResult<1>;
    readonly closed: TemplateResult<1>;
    readonly cloud: TemplateResult<1>;
};
export type ShapeName = keyof typeof SHAPES;
