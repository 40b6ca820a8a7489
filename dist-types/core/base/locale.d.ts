/** The built-in languages. A new one begins with its name here: then the compiler asks for its line in `src/locales/index.ts`. */
export declare const LOCALES: readonly ['ja', 'en'];
/** A built-in language. */
export type Locale = (typeof LOCALES)[number];
