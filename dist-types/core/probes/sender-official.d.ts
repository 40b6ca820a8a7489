export declare const senderOfficial: (_: unknown, { message, claimed }: import("./reading.js").Context) => import("./reading.js").Reading;
