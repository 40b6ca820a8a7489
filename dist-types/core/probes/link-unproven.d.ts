export declare const linkUnproven: (_: unknown, context: import("../reading.js").Context) => import("../reading.js").Reading;
