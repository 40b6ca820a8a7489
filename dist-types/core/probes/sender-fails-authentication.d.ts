/** A header that says "none" everywhere is no failure: many servers write one without checking. */
export declare const senderFailsAuthentication: (_: unknown, { message, claimed }: import("./reading.js").Context) => import("./reading.js").Reading;
