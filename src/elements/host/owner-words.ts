/** What is done in place of what a host says and nobody knows. For whoever keeps the page, in the console, never for a visitor. */
export const INSTEAD = {
  brand: 'The page’s own words stay.',
  audience: 'The visitor is asked.',
  lang: 'Japanese is shown.',
  theme: 'The system is followed.',
  resume: 'Nothing is kept.',
} as const;
