/** What is done in place of what a host says and nobody knows. For whoever keeps the page, in the console, never for a visitor. */
export declare const INSTEAD: {
    readonly brand: 'The page’s own words stay.';
    readonly audience: 'The visitor is asked.';
    readonly lang: 'Japanese is shown.';
    readonly theme: 'The system is followed.';
    readonly resume: 'Nothing is kept.';
};
