/**
 * Every number that decides something, and no other place has one: what an author's words weigh, when asking ends,
 * when signs are a verdict, how far words may stand apart, how much is read. What only makes reading quicker stays
 * where it is.
 * @module
 */
import type { ScamVerdict } from './types.js';
import type { WeightWord } from './weight-words.js';

type Table = Readonly<Record<WeightWord, number>>;

// What an author's words weigh

/** P(answer | cause) before normalising over a question's options. */
export const LIKELIHOOD: Table = { never: 0.004, rarely: 0.06, sometimes: 0.25, often: 0.6, always: 0.95 };

/** How common a cause or lock is, relative to the others of its audience. */
export const PRIOR: Table = { never: 0.02, rarely: 1, sometimes: 3, often: 7, always: 14 };

/** P(cured | a cause that names the remedy). */
export const HELPS: Table = { never: 0.02, rarely: 0.15, sometimes: 0.4, often: 0.7, always: 0.95 };

/** Log-odds of fake, given the sign. `fit:scam` holds these against the corpus. */
export const SIGNAL: Table = { never: -4, rarely: -1.2, sometimes: 0.5, often: 1.6, always: 4 };

// What answers are worth

/**
 * How answers are believed: how much of its own weight one keeps that asks again about a topic,
 * and how often a visitor slips (less over a red flag), so that one wrong answer never rules a cause out.
 * `leftOpen` is what a cause leaves to the answers it does not name, however much it says of the others.
 */
export const BELIEF = { sameTopic: 0.5, slip: 0.03, redFlagSlip: 0.005, leftOpen: 0.05 } as const;

/** An answer is a reason for or against from this ratio on; nearer to 1 it is not worth naming. */
export const WORTH_NAMING = 1.25;

/**
 * What was heard in free text, and not answered: how much of its weight an option keeps that nobody confirmed,
 * and how many nats all that was heard may part two hypotheses at most, so that it never makes anything certain.
 */
export const HEARING = { tempering: 0.5, most: 5 } as const;

/**
 * When login-doctor stops asking: the first is so probable, so many questions are answered, so many were asked (the
 * audience is one), or a bit would cost more seconds than this.
 */
export const ASKING = { sure: 0.74, answers: 8, atMost: 10, secondsForABit: 90 } as const;

/**
 * Where a diagnosis changes its words, and how many questions worth finding out it names: as many as
 * 「まだ、1つに絞れません」 does.
 */
export const DIAGNOSIS = { urgent: 0.2, likely: 0.2, worthFinding: 2 } as const;

/**
 * Causes less probable than this, beside the first for which something is left to do, plan nothing; the desk is there
 * for all.
 */
export const WORTH_CURING = 0.25;

/**
 * Minutes until an official desk has answered, beside the minutes spent on asking it: the same day, if all goes well.
 */
export const DESK_ANSWERS_IN = 180;

/**
 * Of locks: how probable the first must be to ask no further, and to be named at all; below which chance of a
 * takeover its question waits for its turn; so many questions somebody who is frightened answers after the notice; so
 * many are named as missing.
 */
export const LOCK = { decided: 0.8, likely: 0.4, emergency: 0.05, atMost: 3, missing: 2 } as const;

/**
 * What a number is called where it is shown. From which probability of the first cause few questions are said to be left; less probable
 * states are not offered to choose from; from which natural log-odds a sign is called strong, or is said to decide.
 */
export const SHOWN = { nearly: 0.4, worthChoosing: 0.01, strong: 1.2, decides: 3 } as const;

/**
 * Of notices that read like a genuine one, so many are copies made by cheats: words alone never decide (facts F-L6).
 * And the log-odds that what `judge` found in the notice lends to a fake.
 */
export const NOTICE: { readonly imitated: number; readonly byVerdict: Readonly<Record<ScamVerdict['kind'], number>> } =
  {
    imitated: 0.12,
    byVerdict: { 'likely-scam': 8, suspicious: 4.5, 'cannot-tell': 0, 'no-signs-found': -1 },
  };

/**
 * What drifts (labels of screens, thresholds, deadlines, waiting times, routes) is to be read again after so many
 * days.
 */
export const FRESH_DAYS = 180;

// What signs are worth

/** When signs make a verdict; `strong` is how much a sign weighs that counts as one. */
export const VERDICT = { decides: 4, strong: 1.6, likely: 4.2, strongForLikely: 2, suspicious: 2 } as const;

/**
 * Evidence that no probe of a pack found. Words alone count for so much at most, so that one such sign is a hint and
 * no more.
 */
export const ELSEWHERE = { words: 1.6 } as const;

/**
 * How much may stand before a name for it to stand at the head of a text, and how much of the text is looked at for
 * that.
 */
export const CLAIM = { before: 60, head: 60 } as const;

/**
 * What the probes count: letters into a short message within which its sender is named; the shortest name, and the
 * shortest that is known when glued to other letters; the longest text of which all names count; letters that do not
 * show, or that only Chinese writes, which are a habit (one may be left by an editor or a broken charset); lines of
 * random tokens, and tokens a line; the shortest name that may be misspelt, and by how many letters; names before a
 * domain that make it deep; look-alikes that make a whole word.
 */
export const PROBING = {
  opening: 40,
  shortestName: 3,
  gluedName: 5,
  namesAll: 2000,
  hiddenLetters: 2,
  chineseLetters: 2,
  fillerLines: 3,
  fillerTokens: 12,
  misspeltName: 6,
  misspeltBy: 2,
  deep: 2,
  disguisedWord: 3,
} as const;

// How words are heard

/**
 * A phrase in free text: from which length on a Latin one may go on (「extension」 in 「extensions」) and one letter
 * of any may be wrong; how many letters 「…」 stands for; how far beyond its length it may be stretched by typos and
 * line breaks; how many letters lie between two phrases that stand near each other: a sentence or two.
 */
export const PHRASE = { mayGoOn: 6, mayErr: 8, widestGap: 12, stretch: 1.2, near: 160 } as const;

/**
 * A known message in free text: the share of it that must be there; up to which length it is compared letter by
 * letter; the share of a pasted fragment that must be part of it, and the shortest fragment; and how little a
 * phrase's width counts beside its letters: of two with equal letters the one that spans more says more,
 * 「別のブラウザ…入れ」 before 「ブラウザなら入れ」.
 */
export const SYMPTOM = { known: 0.78, byLetters: 24, part: 0.92, shortestPart: 8, wider: 1_000 } as const;

/** How far from a phrase the words stand that deny it, or that say one has not got it. */
export const DENIAL = { after: 16, before: 40, notHadAfter: 12, notHadBefore: 30 } as const;

/**
 * Of a plan of action. `letters`: of a Japanese answer, from and to; English takes about twice as many. `few`: what
 * an apology must leave, `little`: up to where an answer may be an evasion, `none`: or no answer. `same`: how alike a
 * copy is, and from which length on. `near`: letters between two links of a chain, and the longest link.
 */
export const PLAN = {
  letters: { 'plan-date': [4, 300], 'plan-effect-date': [3, 300], 'plan-person': [3, 200] },
  lettersElse: [20, 800],
  inEnglish: 2,
  few: { ja: 12, en: 20 },
  little: { ja: 60, en: 110 },
  none: 40,
  same: { likeness: 0.9, letters: 12 },
  near: 30,
  longestLink: 40,
} as const;

// How much is read

/**
 * Of a text, in letters: twenty printed pages; of a symptom, since pasted pages may be long and the message stands
 * near the top.
 */
export const TEXT_LIMIT = 30_000;
export const SYMPTOM_LIMIT = 6_000;

/**
 * Of what is pasted or dropped, in letters or bytes: all of it, and what tells a mail from a text (three bytes a
 * letter).
 */
export const SOURCE = { most: 3_000_000, start: 200_000 } as const;

/** Of a lone address, of what may be one, and of an address that leads to no page. */
export const ADDRESS = { most: 4096, start: 5000, kept: 200 } as const;

/** More than a newsletter has, and more redirectors than anybody puts in a row. */
export const LINKS = { most: 400, redirects: 5 } as const;

/**
 * Of a mail, more than this is no message but filler: letters of a text and of all texts as encoded; parts (a few
 * dozen at most: thousands are there to keep a reader busy), attachments, parts within parts; letters of a field;
 * letters in which a forwarded mail says so.
 */
export const MAIL = {
  text: 300_000,
  allTexts: 600_000,
  parts: 300,
  attachments: 30,
  depth: 20,
  field: 20_000,
  quoted: 20_000,
  copiedHead: 1500,
} as const;

/**
 * What tells a charset: how much of the text, how many bytes of it (the whole would only cost time), and what letters
 * say: kana tell Japanese at once, rows that Japanese, Chinese and Korean mail hardly ever shows tell the wrong
 * table.
 */
export const CHARSET = { read: 60_000, sample: 16_384, kana: 3, odd: 2 } as const;
