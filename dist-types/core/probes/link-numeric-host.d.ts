export declare const linkNumericHost: (_: unknown, context: import("./reading.js").Context) => import("./reading.js").Reading;
