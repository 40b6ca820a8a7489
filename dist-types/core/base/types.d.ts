/**
 * What the core takes and gives. Everything here survives `JSON.stringify`.
 * @module
 */
import type { AudienceId, BrandId, CauseId, FactRowId, LockId, OptionId, PlanItemId, QuestionId, RemedyId, SignalId } from './id.js';
import type { Device } from './device.js';
import type { Locale } from './locale.js';
import type { Problem } from './problem.js';
import type { Span } from './span.js';
export type * from './problem.js';
export type * from './span.js';
/** The value of one fact. */
export type Known = string | number | boolean | readonly string[];
/**
 * What is known: a plain object, spread and compared as such. Key absent = not asked; 'unknown' = asked, the visitor
 * does not know.
 */
export interface Facts {
    /** An audience of the brand; Amazon's: 'shopper' | 'seller' | 'flex'. */
    readonly audience?: AudienceId;
    readonly device?: Device;
    /** The visitor said who the message claims to be. */
    readonly claimedBrand?: BrandId;
    /** What `judge` said of the pasted notice; lets `identifyLock` answer 'fake'. */
    readonly noticeVerdict?: ScamVerdict['kind'];
    /** 'YYYY-MM-DD', given by the element: the core has no clock. Absent = nothing ages. */
    readonly today?: string;
    /** Question id → option id (or ids). */
    readonly [question: string]: Known | undefined;
}
/** A key of `Facts`. */
export type FactId = string;
export type MessageKind = 'text' | 'url' | 'headers' | 'eml';
export interface MessagePart {
    /** 'subject', 'from', 'body' …  */
    readonly id: string;
    /** Decoded, as shown, never folded. */
    readonly text: string;
}
export interface Link {
    readonly span?: Span;
    /** The words or address the reader sees. */
    readonly shown: string;
    /** Where it leads, as far as can be read without opening it. */
    readonly target: string;
    /** The host of the target, lower case, decoded; '' where there is none. */
    readonly host: string;
    /** The registrable domain; null for an IP address. */
    readonly owner: string | null;
    /** Redirectors unwrapped on the way. */
    readonly via: readonly string[];
    /** A shortener or redirector that does not show where it leads. */
    readonly hidesTarget: boolean;
}
export interface Address {
    readonly name: string;
    readonly address: string;
    /** Registrable domain of the address, or null. */
    readonly owner: string | null;
}
export type AuthenticationResult = 'pass' | 'fail' | 'none';
export interface Sender {
    readonly from: Address;
    readonly replyTo?: Address;
    readonly returnPath?: Address;
    /** The topmost Authentication-Results, or Received-SPF. Absent = no such header. */
    readonly authentication?: {
        readonly spf: AuthenticationResult;
        readonly dkim: AuthenticationResult;
        readonly dmarc: AuthenticationResult;
        /** Domains that passed SPF or DKIM. */
        readonly domains: readonly string[];
    };
}
export interface Attachment {
    readonly name: string;
    readonly type: string;
    readonly bytes: number;
}
export interface Message {
    readonly kind: MessageKind;
    readonly parts: readonly MessagePart[];
    readonly links: readonly Link[];
    readonly sender?: Sender;
    readonly forwarded: boolean;
    readonly attachments: readonly Attachment[];
    /** Charset guessed, cut at n bytes …: reading never throws. */
    readonly problems: readonly Problem[];
}
export interface Evidence {
    readonly signal: SignalId;
    /** Natural log-odds; above 0 speaks for a scam. */
    readonly weight: number;
    readonly span?: Span;
    readonly values?: Readonly<Record<string, string>>;
}
/** What would decide a message that cannot be told; to ask the brand is what is left where all else is known. */
export type ObservationId = 'sender-address' | 'link-address' | 'full-headers' | 'inside-brand' | 'claimed-brand' | 'ask-brand';
export type ScamVerdict = {
    readonly claimedBrand: BrandId | null;
} & ({
    readonly kind: 'likely-scam' | 'suspicious' | 'no-signs-found';
    readonly evidence: readonly [Evidence, ...Evidence[]];
} | {
    readonly kind: 'cannot-tell';
    readonly evidence: readonly Evidence[];
    readonly missing: readonly [ObservationId, ObservationId];
});
export interface Ranked<Id> {
    readonly id: Id;
    readonly probability: number;
    /** Keys of Facts that speak for it, the strongest first. */
    readonly because: readonly FactId[];
    readonly against: readonly FactId[];
}
/** One option of a question, as far as it was heard in free text. */
export interface Heard {
    readonly question: QuestionId;
    readonly option: OptionId;
    readonly probability: number;
    readonly span?: Span;
}
/**
 * What free text says, and how surely; no word of the text. What the visitor confirms becomes a fact and stops
 * counting here.
 */
export interface Hearing {
    /** Near certain: shown as chips that can be changed and removed. */
    readonly sure: readonly Heard[];
    /** Worth a question: the first becomes one, by one tap. */
    readonly likely: readonly Heard[];
    /** Natural log-odds. */
    readonly causes: Readonly<Partial<Record<CauseId, number>>>;
    readonly locks: Readonly<Partial<Record<LockId, number>>>;
}
export interface Diagnosis {
    readonly kind: 'urgent' | 'likely' | 'open' | 'cannot-tell';
    /** All, most probable first, sum 1. */
    readonly causes: readonly Ranked<CauseId>[];
    /** The questions that would tell most. */
    readonly missing: readonly QuestionId[];
}
export interface LockReading {
    readonly kind: 'likely' | 'open' | 'cannot-tell';
    readonly locks: readonly Ranked<LockId>[];
    readonly missing: readonly QuestionId[];
}
export interface Question {
    readonly id: QuestionId;
    readonly choose: 'one' | 'many';
    /** 'unknown' is always last. */
    readonly options: readonly OptionId[];
    readonly seconds: number;
    readonly tellsApart: readonly CauseId[];
    /** The option that was probably heard: asked as one tap, 「〜ということですか」. */
    readonly suggests?: OptionId;
}
export interface Procedure {
    readonly remedy: RemedyId;
    readonly cures: readonly CauseId[];
    readonly minutes: readonly [number, number];
    /** 0 to 1. */
    readonly helps: number;
    readonly isService: boolean;
    readonly steps: readonly {
        readonly id: string;
        readonly link?: string;
        readonly sources: readonly FactRowId[];
    }[];
}
export interface PlanOfAction {
    readonly language: Locale;
    readonly items: Readonly<Record<PlanItemId, string>>;
}
