/** For the document, while it is printed: only our paper. Nothing of it shows on a screen. */
export declare const pageSheet: import("lit").CSSResult;
/** For widgets that are the body's own children: what `:host` says with !important no page can overrule. */
export declare const awaySheet: import("lit").CSSResult;
/** The paper itself: A4, black on white, boxes to tick, blanks to fill. */
export declare const paperSheet: import("lit").CSSResult;
