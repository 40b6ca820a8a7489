/** Where nobody is claimed any brand's own link will do: naming one must not make a message look better than it did. */
export declare const linkUnproven: (_: unknown, context: import("./reading.js").Context) => import("./reading.js").Reading;
