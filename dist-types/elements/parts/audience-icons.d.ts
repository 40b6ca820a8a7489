/** The icons a brand's audiences name. */
export declare const AUDIENCE_ICONS: {
    readonly bag: () => import("lit-html").TemplateResult<1>;
    readonly shop: () => import("lit-html").TemplateResult<1>;
    readonly truck: () => import("lit-html").TemplateResult<1>;
};
