/**
 * The script tag's loader: finds the kit's tags, fetches a widget's file when its place comes near, and takes
 * `<div data-lockout="login-doctor" data-brand="amazon">` for the same thing where an editor strips unknown tags.
 */
declare const WIDGETS: {
    readonly 'login-doctor': () => Promise<typeof import("./define/login-doctor.js")>;
    readonly 'scam-check': () => Promise<typeof import("./define/scam-check.js")>;
    readonly 'lock-status-guide': () => Promise<typeof import("./define/lock-status-guide.js")>;
    readonly 'lockout-kit': () => Promise<typeof import("./define/lockout-kit.js")>;
};
type Tag = keyof typeof WIDGETS;
declare const TAGS: readonly Tag[];
declare const HERE: string;
declare const isTag: (name: string | undefined) => name is Tag;
declare const explain: (tag: Tag) => (error: unknown) => void;
declare const load: (tag: Tag) => void;
/** The widget's attributes as a div can carry them: data-brand is brand. */
declare const adopt: (place: HTMLElement) => void;
declare const near: IntersectionObserver;
declare const scan: () => void;
/** Page builders, delay plugins and single-page sites put the tags in late; adoption is decided by what the DOM shows. */
declare const start: () => void;
declare const LOADED: unique symbol;
declare const page: typeof globalThis & {
    [LOADED]?: true;
};
