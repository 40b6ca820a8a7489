/** Every tag with the file that brings its class: the only list of them. Each is fetched when it is asked for. */
declare const TAGS: {
    readonly 'login-doctor': () => Promise<typeof import("./login-doctor/login-doctor.js").LoginDoctor>;
    readonly 'scam-check': () => Promise<typeof import("./scam-check/scam-check.js").ScamCheck>;
    readonly 'lock-status-guide': () => Promise<typeof import("./lock-status-guide/lock-status-guide.js").LockStatusGuide>;
    readonly 'lockout-kit': () => Promise<typeof import("./lockout-kit/lockout-kit.js").LockoutKit>;
};
/** A tag of the kit. */
export type Tag = keyof typeof TAGS;
/** A tag that shows something; the kit only holds others together. */
export type WidgetTag = Exclude<Tag, 'lockout-kit'>;
export declare const ALL_TAGS: readonly Tag[];
export declare const isTag: (name: string | undefined) => name is Tag;
/** Fetches and registers a tag; the first copy on the page wins. */
export declare const defineTag: (tag: Tag) => Promise<void>;
export {};
