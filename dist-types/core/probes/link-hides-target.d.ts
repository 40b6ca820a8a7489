/** The brand's own shortener leads to the brand only. */
export declare const linkHidesTarget: (_: unknown, context: import("../reading.js").Context) => import("../reading.js").Reading;
