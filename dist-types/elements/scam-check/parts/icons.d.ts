/** Drawings of the first stage that need not be there at once. */
export declare const icons: {
    readonly how: import("lit-html").TemplateResult<1>;
    readonly file: import("lit-html").TemplateResult<1>;
    readonly picture: import("lit-html").TemplateResult<1>;
};
