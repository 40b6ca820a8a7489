/** The widget's mark in its header: our own drawing. */
export declare const guideMark: () => import("lit-html").TemplateResult<1>;
