export declare const BUYER_EN: string;
export declare const BUYER_DOES: string;
export declare const AMAZON_EN = "amazon(?:['\u2019]s)?|fba|seller support|the (?:algorithm|bots?|platform|deactivation|suspension|decision)";
export declare const YOUR: RegExp;
export declare const YOURS: RegExp;
export declare const AMAZON_DOES: string;
export declare const FIRM_EN: string;
export declare const FIRM_DOES: string;
export declare const WE_ARE_NOT: RegExp;
