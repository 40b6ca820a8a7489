export declare const LATER_ICONS: {
    readonly back: import("lit-html").TemplateResult<1>;
    readonly triangle: import("lit-html").TemplateResult<1>;
    readonly check: import("lit-html").TemplateResult<1>;
    readonly cross: import("lit-html").TemplateResult<1>;
    readonly edit: import("lit-html").TemplateResult<1>;
    readonly calendar: import("lit-html").TemplateResult<1>;
    readonly clock: import("lit-html").TemplateResult<1>;
    readonly print: import("lit-html").TemplateResult<1>;
    readonly copy: import("lit-html").TemplateResult<1>;
    readonly qr: import("lit-html").TemplateResult<1>;
};
/** Shapes of verdicts and states: our own. Each is told apart without colour. */
export declare const SHAPES: {
    readonly octagon: import("lit-html").TemplateResult<1>;
    readonly triangle: import("lit-html").TemplateResult<1>;
    readonly unknown: import("lit-html").TemplateResult<1>;
    readonly lens: import("lit-html").TemplateResult<1>;
    readonly pause: import("lit-html").TemplateResult<1>;
    readonly padlock: import("lit-html").TemplateResult<1>;
    readonly clock: import("lit-html").TemplateResult<1>;
    readonly closed: import("lit-html").TemplateResult<1>;
    readonly cloud: import("lit-html").TemplateResult<1>;
};
export type ShapeName = keyof typeof SHAPES;
