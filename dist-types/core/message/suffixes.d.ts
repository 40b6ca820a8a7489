/** The day of the list. */
export declare const SUFFIXES_DATE = "2026-08-19";
/** Last label → groups of rules: 'parent:name,name;parent:…'. Rules of one label are left out: they are the default. */
export declare const SUFFIXES: Readonly<Record<string, string>>;
