/** `npm run coverage -- facts|locales`: what is there, and what is missing. */
import { chooseHere, type Choices } from '../choose.js';

const COVERAGES: Choices = {
  facts: { file: 'tools/content/coverage-facts.ts', says: 'what became of every row of the fact inventory' },
  locales: {
    file: 'tools/content/coverage-locales.ts',
    says: 'how much of each language is there; --missing lists the rest',
  },
};

chooseHere('coverage', COVERAGES);
