export declare const laterTokens: import("lit").CSSResult;
