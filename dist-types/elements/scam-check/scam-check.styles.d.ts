/** What only scam-check draws: the link taken apart, the marked message, the notes. Arrives with its later stages. */
export declare const scamStyles: import("lit").CSSResult;
