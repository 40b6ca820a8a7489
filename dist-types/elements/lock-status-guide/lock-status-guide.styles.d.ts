/** What only the guide's later stages need. */
export declare const guideStyles: import("lit").CSSResult;
