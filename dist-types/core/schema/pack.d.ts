import * as z from 'zod/mini';
import type { BrandId, FactRowId } from '../base/id.js';
import { type Brand } from './brand.js';
import { type Cause } from './cause.js';
import { type Contact } from './contact.js';
import { type Lock } from './lock.js';
import { type QuestionItem } from './question.js';
import { type ReferenceKind, type ReferenceOf } from './reference.js';
import { type Remedy } from './remedy.js';
import { type Signal } from './signal.js';
import { day } from './word.js';
/** The nouns a pack has a list of, and the schema of each. */
export declare const NOUNS: {
    readonly brands: z.ZodMiniObject<{
        id: z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>;
        $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
        names: z.ZodMiniArray<z.ZodMiniString<string>>;
        addressNames: z.ZodMiniArray<z.ZodMiniString<string>>;
        otherWords: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        wholeNames: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        inPassing: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        aliases: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        speaksAs: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        signInPaths: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        domains: z.ZodMiniRecord<z.ZodMiniEnum<{
            envelope: "envelope";
            hosting: "hosting";
            mail: "mail";
            media: "media";
            other: "other";
            short: "short";
            store: "store";
        }> & z.core.$partial, z.ZodMiniArray<z.ZodMiniString<string>>>;
        sourcesOf: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniTuple<readonly [z.ZodMiniString<string>, z.ZodMiniString<string>], null>>>>;
        trade: z.ZodMiniOptional<z.ZodMiniEnum<{
            card: "card";
            parcel: "parcel";
            phone: "phone";
            shop: "shop";
            state: "state";
            travel: "travel";
        }>>;
        rank: z.ZodMiniOptional<z.ZodMiniInt>;
        thin: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        checked: z.ZodMiniString<string>;
        expires: z.ZodMiniString<string>;
        sources: z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>;
        audiences: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>;
            icon: z.ZodMiniEnum<{
                bag: "bag";
                shop: "shop";
                truck: "truck";
            }>;
            text: z.ZodMiniObject<{
                label: z.ZodMiniString<string>;
                hint: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strip>;
        }, z.core.$strip>>;
        text: z.ZodMiniObject<{
            name: z.ZodMiniString<string>;
            official: z.ZodMiniString<string>;
        }, z.core.$strip>;
    }, z.core.$strip>;
    readonly causes: z.ZodMiniObject<{
        brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
        protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sources: z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>;
        id: z.ZodMiniType<import("../base/id.js").Id<"cause">, import("../base/id.js").Id<"cause">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"cause">, import("../base/id.js").Id<"cause">>>;
        prior: z.ZodMiniUnion<readonly [z.ZodMiniEnum<{
            always: "always";
            never: "never";
            often: "often";
            rarely: "rarely";
            sometimes: "sometimes";
        }>, z.ZodMiniRecord<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>, z.ZodMiniEnum<{
            always: "always";
            never: "never";
            often: "often";
            rarely: "rarely";
            sometimes: "sometimes";
        }>>]>;
        priorReason: z.ZodMiniString<string>;
        urgent: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        answers: z.ZodMiniRecord<z.ZodMiniType<import("../base/id.js").Id<"question">, import("../base/id.js").Id<"question">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"question">, import("../base/id.js").Id<"question">>>, z.ZodMiniRecord<z.ZodMiniType<import("../base/id.js").Id<"option">, import("../base/id.js").Id<"option">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"option">, import("../base/id.js").Id<"option">>>, z.ZodMiniEnum<{
            always: "always";
            never: "never";
            often: "often";
            rarely: "rarely";
            sometimes: "sometimes";
        }>>>;
        remedies: z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"remedy">, import("../base/id.js").Id<"remedy">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"remedy">, import("../base/id.js").Id<"remedy">>>>;
        lock: z.ZodMiniOptional<z.ZodMiniType<import("../base/id.js").Id<"lock">, import("../base/id.js").Id<"lock">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"lock">, import("../base/id.js").Id<"lock">>>>;
        text: z.ZodMiniObject<{
            title: z.ZodMiniString<string>;
            short: z.ZodMiniString<string>;
            why: z.ZodMiniString<string>;
        }, z.core.$strip>;
        examples: z.ZodMiniArray<z.ZodMiniObject<{
            facts: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
            within: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strip>>;
    }, z.core.$strip>;
    readonly questions: z.ZodMiniObject<{
        brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
        protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sources: z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>;
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
    readonly signals: z.ZodMiniObject<{
        brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
        protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sources: z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>;
        id: z.ZodMiniType<import("../base/id.js").Id<"signal">, import("../base/id.js").Id<"signal">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"signal">, import("../base/id.js").Id<"signal">>>;
        when: z.ZodMiniObject<{
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
        }, z.core.$strip>;
        weight: z.ZodMiniEnum<{
            always: "always";
            never: "never";
            often: "often";
            rarely: "rarely";
            sometimes: "sometimes";
        }>;
        weak: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        family: z.ZodMiniType<import("../base/id.js").Id<"family">, import("../base/id.js").Id<"family">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"family">, import("../base/id.js").Id<"family">>>;
        reason: z.ZodMiniString<string>;
        text: z.ZodMiniObject<{
            title: z.ZodMiniString<string>;
            note: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>;
        examples: z.ZodMiniObject<{
            fires: z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
                message: z.ZodMiniString<string>;
                facts: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
            }, z.core.$strip>]>>;
            silent: z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
                message: z.ZodMiniString<string>;
                facts: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
            }, z.core.$strip>]>>;
        }, z.core.$strip>;
    }, z.core.$strip>;
    readonly locks: z.ZodMiniObject<{
        brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
        protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sources: z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>;
        id: z.ZodMiniType<import("../base/id.js").Id<"lock">, import("../base/id.js").Id<"lock">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"lock">, import("../base/id.js").Id<"lock">>>;
        shape: z.ZodMiniEnum<{
            closed: "closed";
            emergency: "emergency";
            fake: "fake";
            locked: "locked";
            outage: "outage";
            paused: "paused";
            review: "review";
        }>;
        prior: z.ZodMiniUnion<readonly [z.ZodMiniEnum<{
            always: "always";
            never: "never";
            often: "often";
            rarely: "rarely";
            sometimes: "sometimes";
        }>, z.ZodMiniRecord<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>, z.ZodMiniEnum<{
            always: "always";
            never: "never";
            often: "often";
            rarely: "rarely";
            sometimes: "sometimes";
        }>>]>;
        answers: z.ZodMiniRecord<z.ZodMiniType<import("../base/id.js").Id<"question">, import("../base/id.js").Id<"question">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"question">, import("../base/id.js").Id<"question">>>, z.ZodMiniRecord<z.ZodMiniType<import("../base/id.js").Id<"option">, import("../base/id.js").Id<"option">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"option">, import("../base/id.js").Id<"option">>>, z.ZodMiniEnum<{
            always: "always";
            never: "never";
            often: "often";
            rarely: "rarely";
            sometimes: "sometimes";
        }>>>;
        phrases: z.ZodMiniArray<z.ZodMiniObject<{
            says: z.ZodMiniString<string>;
            weight: z.ZodMiniEnum<{
                always: "always";
                never: "never";
                often: "often";
                rarely: "rarely";
                sometimes: "sometimes";
            }>;
        }, z.core.$strip>>;
        text: z.ZodMiniObject<{
            label: z.ZodMiniString<string>;
            title: z.ZodMiniString<string>;
            lead: z.ZodMiniString<string>;
            means: z.ZodMiniString<string>;
        }, z.core.$strip>;
        goesOn: z.ZodMiniArray<z.ZodMiniObject<{
            audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
            text: z.ZodMiniString<string>;
            sources: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>>;
        }, z.core.$strip>>;
        stopped: z.ZodMiniArray<z.ZodMiniObject<{
            audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
            text: z.ZodMiniString<string>;
            sources: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>>;
        }, z.core.$strip>>;
        notMeaning: z.ZodMiniArray<z.ZodMiniObject<{
            audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
            text: z.ZodMiniString<string>;
            sources: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>>;
        }, z.core.$strip>>;
        road: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniType<import("../base/id.js").Id<"step">, import("../base/id.js").Id<"step">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"step">, import("../base/id.js").Id<"step">>>;
            audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
            text: z.ZodMiniObject<{
                title: z.ZodMiniString<string>;
                note: z.ZodMiniOptional<z.ZodMiniString<string>>;
                wait: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strip>;
            waitDays: z.ZodMiniOptional<z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>>;
            documents: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">>>>>;
            contact: z.ZodMiniOptional<z.ZodMiniType<import("../base/id.js").Id<"contact">, import("../base/id.js").Id<"contact">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"contact">, import("../base/id.js").Id<"contact">>>>;
            remedy: z.ZodMiniOptional<z.ZodMiniType<import("../base/id.js").Id<"remedy">, import("../base/id.js").Id<"remedy">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"remedy">, import("../base/id.js").Id<"remedy">>>>;
            lookUp: z.ZodMiniOptional<z.ZodMiniEnum<{
                metric: "metric";
                prohibited: "prohibited";
            }>>;
            plan: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            drifts: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            sources: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>>;
        }, z.core.$strip>>;
        never: z.ZodMiniArray<z.ZodMiniObject<{
            text: z.ZodMiniString<string>;
            why: z.ZodMiniString<string>;
            sources: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>>;
        }, z.core.$strip>>;
        examples: z.ZodMiniObject<{
            notices: z.ZodMiniArray<z.ZodMiniString<string>>;
            facts: z.ZodMiniArray<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>>>;
        }, z.core.$strip>;
    }, z.core.$strip>;
    readonly remedies: z.ZodMiniObject<{
        brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
        protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sources: z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>;
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
            sources: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>>;
        }, z.core.$strip>>;
    }, z.core.$strip>;
    readonly contacts: z.ZodMiniObject<{
        brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
        protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sources: z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>;
        id: z.ZodMiniType<import("../base/id.js").Id<"contact">, import("../base/id.js").Id<"contact">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"contact">, import("../base/id.js").Id<"contact">>>;
        role: z.ZodMiniOptional<z.ZodMiniEnum<{
            "last-resort": "last-resort";
        }>>;
        needsSignIn: z.ZodMiniBoolean<boolean>;
        link: z.ZodMiniOptional<z.ZodMiniString<string>>;
        checked: z.ZodMiniString<string>;
        ready: z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">>>>;
        never: z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">>>>;
        text: z.ZodMiniObject<{
            title: z.ZodMiniString<string>;
            open: z.ZodMiniOptional<z.ZodMiniString<string>>;
            note: z.ZodMiniOptional<z.ZodMiniString<string>>;
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
            sources: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>>;
        }, z.core.$strip>>;
    }, z.core.$strip>;
    readonly references: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
        brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
        protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sources: z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>;
        id: z.ZodMiniType<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">>>;
        kind: z.ZodMiniLiteral<"message">;
        text: z.ZodMiniObject<{
            title: z.ZodMiniString<string>;
            note: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>;
        variants: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        genuine: z.ZodMiniBoolean<boolean>;
        answers: z.ZodMiniRecord<z.ZodMiniType<import("../base/id.js").Id<"question">, import("../base/id.js").Id<"question">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"question">, import("../base/id.js").Id<"question">>>, z.ZodMiniType<import("../base/id.js").Id<"option">, import("../base/id.js").Id<"option">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"option">, import("../base/id.js").Id<"option">>>>;
    }, z.core.$strip>, z.ZodMiniObject<{
        brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
        protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sources: z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>;
        id: z.ZodMiniType<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">>>;
        kind: z.ZodMiniLiteral<"document">;
        text: z.ZodMiniObject<{
            title: z.ZodMiniString<string>;
            note: z.ZodMiniOptional<z.ZodMiniString<string>>;
            refused: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>;
        freshDays: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    }, z.core.$strip>, z.ZodMiniObject<{
        brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
        protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sources: z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>;
        id: z.ZodMiniType<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">>>;
        kind: z.ZodMiniLiteral<"ready">;
        text: z.ZodMiniObject<{
            title: z.ZodMiniString<string>;
            note: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>;
    }, z.core.$strip>, z.ZodMiniObject<{
        brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
        protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sources: z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>;
        id: z.ZodMiniType<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">>>;
        kind: z.ZodMiniLiteral<"never">;
        text: z.ZodMiniObject<{
            title: z.ZodMiniString<string>;
            note: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>;
    }, z.core.$strip>, z.ZodMiniObject<{
        brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
        protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sources: z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>;
        id: z.ZodMiniType<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">>>;
        kind: z.ZodMiniLiteral<"metric">;
        text: z.ZodMiniObject<{
            title: z.ZodMiniString<string>;
            note: z.ZodMiniOptional<z.ZodMiniString<string>>;
            counts: z.ZodMiniOptional<z.ZodMiniString<string>>;
            not: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>;
        below: z.ZodMiniNumber<number>;
        days: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    }, z.core.$strip>, z.ZodMiniObject<{
        brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
        protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sources: z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>;
        id: z.ZodMiniType<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">>>;
        kind: z.ZodMiniLiteral<"prohibited">;
        text: z.ZodMiniObject<{
            title: z.ZodMiniString<string>;
            note: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>;
    }, z.core.$strip>, z.ZodMiniObject<{
        brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
        protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sources: z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>;
        id: z.ZodMiniType<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">>>;
        kind: z.ZodMiniLiteral<"faq">;
        text: z.ZodMiniObject<{
            title: z.ZodMiniString<string>;
            note: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>;
    }, z.core.$strip>, z.ZodMiniObject<{
        brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
        protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sources: z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>;
        id: z.ZodMiniType<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">>>;
        kind: z.ZodMiniLiteral<"report">;
        text: z.ZodMiniObject<{
            title: z.ZodMiniString<string>;
            note: z.ZodMiniOptional<z.ZodMiniString<string>>;
            how: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>;
        link: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>, z.ZodMiniObject<{
        brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
        protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sources: z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>;
        id: z.ZodMiniType<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">>>;
        kind: z.ZodMiniLiteral<"stake">;
        text: z.ZodMiniObject<{
            title: z.ZodMiniString<string>;
            note: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>;
        answers: z.ZodMiniRecord<z.ZodMiniType<import("../base/id.js").Id<"question">, import("../base/id.js").Id<"question">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"question">, import("../base/id.js").Id<"question">>>, z.ZodMiniType<import("../base/id.js").Id<"option">, import("../base/id.js").Id<"option">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"option">, import("../base/id.js").Id<"option">>>>;
    }, z.core.$strip>, z.ZodMiniObject<{
        brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
        protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sources: z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>;
        id: z.ZodMiniType<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">>>;
        kind: z.ZodMiniLiteral<"prevention">;
        text: z.ZodMiniObject<{
            title: z.ZodMiniString<string>;
            note: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>;
    }, z.core.$strip>, z.ZodMiniObject<{
        brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
        protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sources: z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>;
        id: z.ZodMiniType<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">>>;
        kind: z.ZodMiniLiteral<"get-message">;
        text: z.ZodMiniObject<{
            title: z.ZodMiniString<string>;
            note: z.ZodMiniOptional<z.ZodMiniString<string>>;
            copy: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            link: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            sender: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            save: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        }, z.core.$strip>;
        order: z.ZodMiniNumber<number>;
        devices: z.ZodMiniArray<z.ZodMiniEnum<{
            android: "android";
            iphone: "iphone";
            pc: "pc";
        }>>;
    }, z.core.$strip>, z.ZodMiniObject<{
        brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
        protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sources: z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>;
        id: z.ZodMiniType<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"reference">, import("../base/id.js").Id<"reference">>>;
        kind: z.ZodMiniLiteral<"plan-item">;
        text: z.ZodMiniObject<{
            title: z.ZodMiniString<string>;
            note: z.ZodMiniOptional<z.ZodMiniString<string>>;
            ask: z.ZodMiniString<string>;
            good: z.ZodMiniString<string>;
            bad: z.ZodMiniString<string>;
        }, z.core.$strip>;
        order: z.ZodMiniNumber<number>;
        part: z.ZodMiniEnum<{
            "actions-taken": "actions-taken";
            prevention: "prevention";
            "root-cause": "root-cause";
        }>;
    }, z.core.$strip>], "kind">;
};
export type Noun = keyof typeof NOUNS;
export type { Locale } from '../base/locale.js';
/** Where a fact comes from: what is shown under 出典. */
export interface FactRow {
    readonly id: FactRowId;
    /** Publisher classes, the most official first. */
    readonly publishers: readonly Publisher[];
    /** How many sources. */
    readonly count: number;
    /** When the source said it, as the inventory has it: '2024–2025', 'official', 'undated'. */
    readonly asOf: string;
    /** When we last read it, YYYY-MM-DD. */
    readonly read: string;
    /** Its sources contradict one another. */
    readonly conflict?: true;
}
export declare const PUBLISHERS: readonly ['amazon', 'google', 'public-body', 'council', 'press', 'developer', 'report'];
export type Publisher = (typeof PUBLISHERS)[number];
export declare const ctaSchema: z.ZodMiniObject<{
    label: z.ZodMiniString<string>;
    href: z.ZodMiniString<string>;
}, z.core.$strip>;
export type CallToAction = z.infer<typeof ctaSchema>;
/** One brand's content in one language, words and all, with the directory of every built-in brand. */
export interface Pack {
    readonly brand: BrandId;
    readonly locale: string;
    readonly brands: readonly Brand[];
    readonly causes: readonly Cause[];
    readonly questions: readonly QuestionItem[];
    readonly signals: readonly Signal[];
    readonly locks: readonly Lock[];
    readonly remedies: readonly Remedy[];
    readonly contacts: readonly Contact[];
    readonly references: readonly ReferenceOf<ReferenceKind>[];
    readonly facts: readonly FactRow[];
    /** Interface words of another language, and those an owner replaced: key → words. */
    readonly ui?: Readonly<Record<string, string>>;
    /** Words of another language's pack that are still Japanese and have no kana to be told by. */
    readonly japanese?: readonly string[];
    readonly cta?: CallToAction;
    /** Ids of items an owner's patch brought or changed: shown as 「このサイトが追加した情報」. */
    readonly added?: readonly string[];
}
/** A patch's item: an id and what changes, or the whole of a new item, or its removal. */
export declare const removalSchema: z.ZodMiniObject<{
    id: z.ZodMiniType<import("../base/id.js").Id<"item">, import("../base/id.js").Id<"item">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"item">, import("../base/id.js").Id<"item">>>;
    remove: z.ZodMiniLiteral<true>;
}, z.core.$strip>;
export declare const uiSchema: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
export { day };
