/** The built-in languages. A new one begins with its name here: then the compiler asks for its line in `src/locales/index.ts`. */
export const LOCALES = ['ja', 'en'] as const;
/** A built-in language. */
export type Locale = (typeof LOCALES)[number];
