export declare const fileIcon: () => import("lit-html").TemplateResult<1>;
