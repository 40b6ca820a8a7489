export declare const linkShownDiffers: (_: unknown, context: import("./reading.js").Context) => import("./reading.js").Reading;
