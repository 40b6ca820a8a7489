/** Every table of interface words, by where it is used: plain tables, which pull in nothing of the elements. */
import { RESUME_TEXT } from '../../src/elements/host/resume-words.js';
import { GUIDE_WORDS } from '../../src/elements/lock-status-guide/first-words.js';
import { FLAW_WORDS } from '../../src/elements/lock-status-guide/flaw-words.js';
import { HOLES } from '../../src/elements/lock-status-guide/hole-words.js';
import { GUIDE_TEXT } from '../../src/elements/lock-status-guide/words.js';
import { DOCTOR_WORDS } from '../../src/elements/login-doctor/first-words.js';
import { DOCTOR_LATER_TEXT } from '../../src/elements/login-doctor/words.js';
import { SCAM_WORDS } from '../../src/elements/scam-check/first-words.js';
import { SCAM_TEXT } from '../../src/elements/scam-check/words.js';
import { LATER_TEXT } from '../../src/elements/words/ui-text-later.js';
import { UI_TEXT } from '../../src/elements/words/ui-text.js';

const SCAM_LATER = Object.fromEntries(Object.entries(SCAM_TEXT).map(([key, words]) => [`scam.${key}`, words]));

export const UI: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ui: shared': { ...UI_TEXT, ...LATER_TEXT, ...RESUME_TEXT },
  'ui: login-doctor': { ...DOCTOR_WORDS, ...DOCTOR_LATER_TEXT },
  'ui: scam-check': { ...SCAM_WORDS, ...SCAM_LATER },
  'ui: lock-status-guide': { ...GUIDE_WORDS, ...GUIDE_TEXT, ...FLAW_WORDS, ...HOLES },
};

/** What stands on the first stages, before a pack is there. */
export const FIRST_UI: readonly string[] = [UI_TEXT, DOCTOR_WORDS, SCAM_WORDS, GUIDE_WORDS].flatMap((words) => Object.keys(words));
