export declare const linkUserinfo: (_: unknown, context: import("./reading.js").Context) => import("./reading.js").Reading;
