/**
 * Every number that decides something, and no other place has one: what an author's words weigh, when asking ends,
 * when signs are a verdict, how far words may stand apart, how much is read. What only makes reading quicker stays
 * where it is.
 * @module
 */
import type { ScamVerdict } from './types.js';
import type { WeightWord } from './weight-words.js';
type Table = Readonly<Record<WeightWord, number>>;
/** P(answer | cause) before normalising over a question's options. */
export declare const LIKELIHOOD: Table;
/** How common a cause or lock is, relative to the others of its audience. */
export declare const PRIOR: Table;
/** P(cured | a cause that names the remedy). */
export declare const HELPS: Table;
/** Log-odds of fake, given the sign. `fit:scam` holds these against the corpus. */
export declare const SIGNAL: Table;
/**
 * How answers are believed: how much of its own weight one keeps that asks again about a topic,
 * and how often a visitor slips (less over a red flag), so that one wrong answer never rules a cause out.
 * `leftOpen` is what a cause leaves to the answers it does not name, however much it says of the others.
 */
export declare const BELIEF: {
    readonly sameTopic: 0.5;
    readonly slip: 0.03;
    readonly redFlagSlip: 0.005;
    readonly leftOpen: 0.05;
};
/** An answer is a reason for or against from this ratio on; nearer to 1 it is not worth naming. */
export declare const WORTH_NAMING = 1.25;
/**
 * What was heard in free text, and not answered: how much of its weight an option keeps that nobody confirmed,
 * and how many nats all that was heard may part two hypotheses at most, so that it never makes anything certain.
 */
export declare const HEARING: {
    readonly tempering: 0.5;
    readonly most: 5;
};
/**
 * When login-doctor stops asking: the first is so probable, so many questions are answered, so many were asked (the
 * audience is one), or a bit would cost more seconds than this.
 */
export declare const ASKING: {
    readonly sure: 0.74;
    readonly answers: 8;
    readonly atMost: 10;
    readonly secondsForABit: 90;
};
/**
 * Where a diagnosis changes its words, and how many questions worth finding out it names: as many as
 * 「まだ、1つに絞れません」 does.
 */
export declare const DIAGNOSIS: {
    readonly urgent: 0.2;
    readonly likely: 0.2;
    readonly worthFinding: 2;
};
/**
 * Causes less probable than this, beside the first for which something is left to do, plan nothing; the desk is there
 * for all.
 */
export declare const WORTH_CURING = 0.25;
/**
 * Minutes until an official desk has answered, beside the minutes spent on asking it: the same day, if all goes well.
 */
export declare const DESK_ANSWERS_IN = 180;
/**
 * Of locks: how probable the first must be to ask no further, and to be named at all; below which chance of a
 * takeover its question waits for its turn; so many questions somebody who is frightened answers after the notice; so
 * many are named as missing.
 */
export declare const LOCK: {
    readonly decided: 0.8;
    readonly likely: 0.4;
    readonly emergency: 0.05;
    readonly atMost: 3;
    readonly missing: 2;
};
/**
 * What a number is called where it is shown. From which probability of the first cause few questions are said to be left; less probable
 * states are not offered to choose from; from which natural log-odds a sign is called strong, or is said to decide.
 */
export declare const SHOWN: {
    readonly nearly: 0.4;
    readonly worthChoosing: 0.01;
    readonly strong: 1.2;
    readonly decides: 3;
};
/**
 * Of notices that read like a genuine one, so many are copies made by cheats: words alone never decide (facts F-L6).
 * And the log-odds that what `judge` found in the notice lends to a fake.
 */
export declare const NOTICE: {
    readonly imitated: number;
    readonly byVerdict: Readonly<Record<ScamVerdict['kind'], number>>;
};
/**
 * What drifts (labels of screens, thresholds, deadlines, waiting times, routes) is to be read again after so many
 * days.
 */
export declare const FRESH_DAYS = 180;
/** When signs make a verdict; `strong` is how much a sign weighs that counts as one. */
export declare const VERDICT: {
    readonly decides: 4;
    readonly strong: 1.6;
    readonly likely: 4.2;
    readonly strongForLikely: 2;
    readonly suspicious: 2;
};
/**
 * Evidence that no probe of a pack found. Words alone count for so much at most, so that one such sign is a hint and
 * no more.
 */
export declare const ELSEWHERE: {
    readonly words: 1.6;
};
/**
 * How much may stand before a name for it to stand at the head of a text, and how much of the text is looked at for
 * that.
 */
export declare const CLAIM: {
    readonly before: 60;
    readonly head: 60;
};
/**
 * What the probes count: letters into a short message within which its sender is named; the shortest name, and the
 * shortest that is known when glued to other letters; the longest text of which all names count; letters that do not
 * show, or that only Chinese writes, which are a habit (one may be left by an editor or a broken charset); lines of
 * random tokens, and tokens a line; the shortest name that may be misspelt, and by how many letters; names before a
 * domain that make it deep; look-alikes that make a whole word.
 */
export declare const PROBING: {
    readonly opening: 40;
    readonly shortestName: 3;
    readonly gluedName: 5;
    readonly namesAll: 2000;
    readonly hiddenLetters: 2;
    readonly chineseLetters: 2;
    readonly fillerLines: 3;
    readonly fillerTokens: 12;
    readonly misspeltName: 6;
    readonly misspeltBy: 2;
    readonly deep: 2;
    readonly disguisedWord: 3;
};
/**
 * A phrase in free text: from which length on a Latin one may go on (「extension」 in 「extensions」) and one letter
 * of any may be wrong; how many letters 「…」 stands for; how far beyond its length it may be stretched by typos and
 * line breaks; how many letters lie between two phrases that stand near each other: a sentence or two.
 */
export declare const PHRASE: {
    readonly mayGoOn: 6;
    readonly mayErr: 8;
    readonly widestGap: 12;
    readonly stretch: 1.2;
    readonly near: 160;
};
/**
 * A known message in free text: the share of it that must be there; up to which length it is compared letter by
 * letter; the share of a pasted fragment that must be part of it, and the shortest fragment; and how little a
 * phrase's width counts beside its letters: of two with equal letters the one that spans more says more,
 * 「別のブラウザ…入れ」 before 「ブラウザなら入れ」.
 */
export declare const SYMPTOM: {
    readonly known: 0.78;
    readonly byLetters: 24;
    readonly part: 0.92;
    readonly shortestPart: 8;
    readonly wider: 1000;
};
/** How far from a phrase the words stand that deny it, or that say one has not got it. */
export declare const DENIAL: {
    readonly after: 16;
    readonly before: 40;
    readonly notHadAfter: 12;
    readonly notHadBefore: 30;
};
/**
 * Of a plan of action. `letters`: of a Japanese answer, from and to; English takes about twice as many. `few`: what
 * an apology must leave, `little`: up to where an answer may be an evasion, `none`: or no answer. `same`: how alike a
 * copy is, and from which length on. `near`: letters between two links of a chain, and the longest link.
 */
export declare const PLAN: {
    readonly letters: {
        readonly 'plan-date': readonly [4, 300];
        readonly 'plan-effect-date': readonly [3, 300];
        readonly 'plan-person': readonly [3, 200];
    };
    readonly lettersElse: readonly [20, 800];
    readonly inEnglish: 2;
    readonly few: {
        readonly ja: 12;
        readonly en: 20;
    };
    readonly little: {
        readonly ja: 60;
        readonly en: 110;
    };
    readonly none: 40;
    readonly same: {
        readonly likeness: 0.9;
        readonly letters: 12;
    };
    readonly near: 30;
    readonly longestLink: 40;
};
/**
 * Of a text, in letters: twenty printed pages; of a symptom, since pasted pages may be long and the message stands
 * near the top.
 */
export declare const TEXT_LIMIT = 30000;
export declare const SYMPTOM_LIMIT = 6000;
/**
 * Of what is pasted or dropped, in letters or bytes: all of it, and what tells a mail from a text (three bytes a
 * letter).
 */
export declare const SOURCE: {
    readonly most: 3000000;
    readonly start: 200000;
};
/** Of a lone address, of what may be one, and of an address that leads to no page. */
export declare const ADDRESS: {
    readonly most: 4096;
    readonly start: 5000;
    readonly kept: 200;
};
/** More than a newsletter has, and more redirectors than anybody puts in a row. */
export declare const LINKS: {
    readonly most: 400;
    readonly redirects: 5;
};
/**
 * Of a mail, more than this is no message but filler: letters of a text and of all texts as encoded; parts (a few
 * dozen at most: thousands are there to keep a reader busy), attachments, parts within parts; letters of a field;
 * letters in which a forwarded mail says so.
 */
export declare const MAIL: {
    readonly text: 300000;
    readonly allTexts: 600000;
    readonly parts: 300;
    readonly attachments: 30;
    readonly depth: 20;
    readonly field: 20000;
    readonly quoted: 20000;
    readonly copiedHead: 1500;
};
/**
 * What tells a charset: how much of the text, how many bytes of it (the whole would only cost time), and what letters
 * say: kana tell Japanese at once, rows that Japanese, Chinese and Korean mail hardly ever shows tell the wrong
 * table.
 */
export declare const CHARSET: {
    readonly read: 60000;
    readonly sample: 16384;
    readonly kana: 3;
    readonly odd: 2;
};
export {};
