export declare const linkContentHosting: (_: unknown, context: import("./reading.js").Context) => import("./reading.js").Reading;
