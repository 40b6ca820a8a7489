/** Hosting is foreign here: any customer of the brand can send from it. */
export declare const senderForeign: (_: unknown, { message, claimed }: import("./reading.js").Context) => import("./reading.js").Reading;
