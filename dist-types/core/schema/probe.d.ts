import * as z from 'zod/mini';
/**
 * How a message says who it is from: the visitor said so; the sender's name or address; the subject; a pasted text or
 * a mail's body speaks in the name; a text only mentions it; a link poses as its address.
 */
export declare const CLAIM_WAYS: readonly ['visitor', 'sender', 'subject', 'text', 'body', 'mention', 'link'];
export type ClaimWay = (typeof CLAIM_WAYS)[number];
/**
 * Every question that can be put to the facts. A new need is a new member here and one pure function in
 * `core/probes`.
 */
export declare const probeSchema: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"answered">;
    question: z.ZodMiniType<import("../base/id.js").Id<"question">, import("../base/id.js").Id<"question">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"question">, import("../base/id.js").Id<"question">>>;
    is: z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"option">, import("../base/id.js").Id<"option">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"option">, import("../base/id.js").Id<"option">>>>;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"says">;
    phrases: z.ZodMiniArray<z.ZodMiniString<string>>;
    beside: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    parts: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
        body: "body";
        from: "from";
        subject: "subject";
    }>>>;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"claims-brand">;
    by: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
        body: "body";
        link: "link";
        mention: "mention";
        sender: "sender";
        subject: "subject";
        text: "text";
        visitor: "visitor";
    }>>>;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"link-foreign">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"link-official">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"link-content-hosting">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"link-hides-target">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"link-numeric-host">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"link-userinfo">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"link-brand-in-host">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"link-brand-misspelt">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"link-false-ending">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"link-random-host">;
    surely: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"link-host-says">;
    words: z.ZodMiniArray<z.ZodMiniString<string>>;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"link-decorated">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"link-deep">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"link-led-away">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"link-unproven">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"link-shown-differs">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"link-shown-as-brand">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"link-sign-in-path">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"link-under">;
    hosts: z.ZodMiniArray<z.ZodMiniString<string>>;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"sender-foreign">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"sender-official">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"sender-authenticated">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"sender-fails-authentication">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"sender-brand-in-address">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"reply-to-elsewhere">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"letters-lookalike">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"letters-invisible">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"letters-chinese">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"filler-tokens">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"copyright-year">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"attachment-in-place-of-link">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"phone-to-call">;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"of-kind">;
    is: z.ZodMiniArray<z.ZodMiniEnum<{
        eml: "eml";
        headers: "headers";
        text: "text";
        url: "url";
    }>>;
    upTo: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
}, z.core.$strip>, z.ZodMiniObject<{
    probe: z.ZodMiniLiteral<"forwarded">;
}, z.core.$strip>], "probe">;
export type Probe = z.infer<typeof probeSchema>;
export type ProbeName = Probe['probe'];
export type ProbeOf<N extends ProbeName> = Extract<Probe, {
    readonly probe: N;
}>;
