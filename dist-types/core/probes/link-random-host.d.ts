/** Only the name that was bought: sub-domains of mail trackers and shops are numbered by machines. */
export declare const linkRandomHost: (_: unknown, context: import("../reading.js").Context) => import("../reading.js").Reading;
