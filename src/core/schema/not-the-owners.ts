import type { Problem } from '../base/types.js';
import type { Pack } from './pack.js';

/** What is said of a message, and who is speaking: the words of the interface that are ours alone. */
const OURS = /^(?:scam\.(?:likely-scam|suspicious|cannot-tell|no-signs-found)-|(?:added|cta-label)$)/;

/** Where a patch would have us say something else of a message, or in another's name. */
export const checkOurWords = (ui: Pack['ui'], base: Pack): readonly Problem[] =>
  Object.entries(ui ?? {})
    .filter(([key, words]) => OURS.test(key) && words !== base.ui?.[key])
    .map(([key, found]) => ({
      code: 'protected',
      severity: 'error',
      path: `/ui/${key}`,
      found: found.slice(0, 80),
      expected: 'to stay: what is said of a message, and who says it, is not the owner’s to change',
    }));
