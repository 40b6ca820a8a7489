import * as z from 'zod/mini';
/** Something asked of the visitor. 'unknown' is always possible and never listed here. */
export declare const questionSchema: z.ZodMiniObject<{
    brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
    audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
    $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
    protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
    sources: z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId, z.core.$ZodTypeInternals<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId>>>;
    id: z.ZodMiniType<import("../base/id.js").Id<"question">, import("../base/id.js").Id<"question">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"question">, import("../base/id.js").Id<"question">>>;
    choose: z.ZodMiniEnum<{
        many: "many";
        one: "one";
    }>;
    lookUp: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    seconds: z.ZodMiniNumber<number>;
    order: z.ZodMiniNumber<number>;
    redFlag: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    topic: z.ZodMiniOptional<z.ZodMiniString<string>>;
    usual: z.ZodMiniEnum<{
        always: "always";
        never: "never";
        often: "often";
        rarely: "rarely";
        sometimes: "sometimes";
    }>;
    askIf: z.ZodMiniOptional<z.ZodMiniObject<{
        all: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
        }, z.core.$strip>], "probe">>>;
        any: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
        }, z.core.$strip>], "probe">>>;
        none: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
        }, z.core.$strip>], "probe">>>;
    }, z.core.$strip>>;
    options: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniType<import("../base/id.js").Id<"option">, import("../base/id.js").Id<"option">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"option">, import("../base/id.js").Id<"option">>>;
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        urgent: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        usual: z.ZodMiniOptional<z.ZodMiniEnum<{
            always: "always";
            never: "never";
            often: "often";
            rarely: "rarely";
            sometimes: "sometimes";
        }>>;
        phrases: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        text: z.ZodMiniObject<{
            label: z.ZodMiniString<string>;
            hint: z.ZodMiniOptional<z.ZodMiniString<string>>;
            chip: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    text: z.ZodMiniObject<{
        ask: z.ZodMiniString<string>;
        short: z.ZodMiniOptional<z.ZodMiniString<string>>;
        why: z.ZodMiniString<string>;
        where: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>;
}, z.core.$strip>;
export type QuestionItem = Omit<z.infer<typeof questionSchema>, '$schema'>;
export type QuestionOption = QuestionItem['options'][number];
