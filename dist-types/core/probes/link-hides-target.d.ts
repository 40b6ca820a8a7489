/** A brand's own shortener leads to that brand only, whoever is claimed. */
export declare const linkHidesTarget: (_: unknown, context: import("./reading.js").Context) => import("./reading.js").Reading;
