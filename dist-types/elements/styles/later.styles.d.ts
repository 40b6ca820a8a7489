/** What the stages after the first need; arrives with them. */
export declare const later: import("lit").CSSResult;
