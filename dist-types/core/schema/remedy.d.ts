import * as z from 'zod/mini';
/** One thing to do. Left-out devices and audiences mean: for all. */
export declare const stepSchema: z.ZodMiniObject<{
    id: z.ZodMiniType<import("../base/id.js").Id<"step">, import("../base/id.js").Id<"step">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"step">, import("../base/id.js").Id<"step">>>;
    devices: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
        android: "android";
        iphone: "iphone";
        pc: "pc";
    }>>>;
    audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
    link: z.ZodMiniOptional<z.ZodMiniString<string>>;
    text: z.ZodMiniString<string>;
    sources: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId, z.core.$ZodTypeInternals<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId>>>>;
}, z.core.$strip>;
export type Step = z.infer<typeof stepSchema>;
export declare const minutesSchema: z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>;
/** What to do about a cause, or after a mishap. */
export declare const remedySchema: z.ZodMiniObject<{
    brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
    audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
    $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
    protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
    sources: z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId, z.core.$ZodTypeInternals<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId>>>;
    id: z.ZodMiniType<import("../base/id.js").Id<"remedy">, import("../base/id.js").Id<"remedy">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"remedy">, import("../base/id.js").Id<"remedy">>>;
    minutes: z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>;
    helps: z.ZodMiniEnum<{
        always: "always";
        never: "never";
        often: "often";
        rarely: "rarely";
        sometimes: "sometimes";
    }>;
    isService: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    contact: z.ZodMiniOptional<z.ZodMiniType<import("../base/id.js").Id<"contact">, import("../base/id.js").Id<"contact">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"contact">, import("../base/id.js").Id<"contact">>>>;
    role: z.ZodMiniOptional<z.ZodMiniEnum<{
        "check-inside": "check-inside";
        "for-others": "for-others";
    }>>;
    unless: z.ZodMiniOptional<z.ZodMiniObject<{
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
    drifts: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    emergency: z.ZodMiniOptional<z.ZodMiniObject<{
        order: z.ZodMiniNumber<number>;
        when: z.ZodMiniOptional<z.ZodMiniObject<{
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
    }, z.core.$strip>>;
    text: z.ZodMiniObject<{
        title: z.ZodMiniString<string>;
        short: z.ZodMiniString<string>;
        lead: z.ZodMiniOptional<z.ZodMiniString<string>>;
        note: z.ZodMiniOptional<z.ZodMiniString<string>>;
        wait: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>;
    steps: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniType<import("../base/id.js").Id<"step">, import("../base/id.js").Id<"step">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"step">, import("../base/id.js").Id<"step">>>;
        devices: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
            android: "android";
            iphone: "iphone";
            pc: "pc";
        }>>>;
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        link: z.ZodMiniOptional<z.ZodMiniString<string>>;
        text: z.ZodMiniString<string>;
        sources: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId, z.core.$ZodTypeInternals<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId>>>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type Remedy = Omit<z.infer<typeof remedySchema>, '$schema'>;
