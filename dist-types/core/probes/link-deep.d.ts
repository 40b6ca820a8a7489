export declare const linkDeep: (_: unknown, context: import("./reading.js").Context) => import("./reading.js").Reading;
