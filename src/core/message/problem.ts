import type { Problem, ProblemCode } from '../base/types.js';

/** What to do about it, for the owner's console; the visitor's words are the element's. */
const EXPECTED: Readonly<Partial<Record<ProblemCode, string>>> = {
  'charset-guessed': 'a charset that fits the text',
  cut: 'at most 3 MB of source and 30,000 letters of text',
  'not-readable': 'text, an address or the source of a mail',
  'not-supported': 'the mail saved as .eml, or its text',
  'fetch-failed': 'the files beside lockout-kit to be served',
};

/** Reading goes on, and this is what was not as it should be. */
export const warning = (code: ProblemCode, path: string, found: string): Problem => ({
  code,
  severity: 'warning',
  path,
  found: found.slice(0, 120),
  expected: EXPECTED[code] ?? '',
});
