/** Keeps an owner's colours readable: WCAG 2.2 contrast, computed from what the browser really paints. */
type Rgb = readonly [number, number, number];
/** WCAG contrast ratio, 1 to 21. */
export declare const contrast: (a: Rgb, b: Rgb) => number;
/** The colour itself where it can be read on the surface, else the nearest darker or lighter one that can. */
export declare const readable: (colour: Rgb, surface: Rgb) => Rgb;
/** Corrects what the owner set and derives what they left out. Call it again when the theme changes. */
export declare const applyContrast: (host: HTMLElement, root: ShadowRoot) => void;
export {};
