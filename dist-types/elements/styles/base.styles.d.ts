/** The sheet and what the first stage of every widget needs. What comes later is in `later.styles.ts`. */
export declare const base: import("lit").CSSResult;
