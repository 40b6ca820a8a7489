/** The widget's mark in its header: our own drawing. */
export declare const scamMark: () => import("lit-html").TemplateResult<1>;
