import * as z from 'zod/mini';
/** Why somebody cannot log in. */
export declare const causeSchema: z.ZodMiniObject<{
    brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
    audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
    $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
    protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
    sources: z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId, z.core.$ZodTypeInternals<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId>>>;
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
export type Cause = Omit<z.infer<typeof causeSchema>, 'examples' | '$schema' | 'priorReason'>;
