export declare const linkForeign: (_: unknown, context: import("./reading.js").Context) => import("./reading.js").Reading;
