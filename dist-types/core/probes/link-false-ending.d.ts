export declare const linkFalseEnding: (_: unknown, context: import("./reading.js").Context) => import("./reading.js").Reading;
