/** `<div data-lockout="login-doctor" data-brand="amazon">` is the same as the tag, where an editor strips unknown tags. */
/** What a div may say. No other `data-*` is read: editors and sanitisers let all of them through, `data-onfocus` too. */
export declare const ATTRIBUTES: readonly ['brand', 'audience', 'lang', 'theme', 'src', 'config', 'cta-label', 'cta-href', 'resume', 'preload'];
/** Puts a widget into each place that names one of these tags and has none yet. */
export declare const adoptAll: (tags: readonly string[]) => void;
