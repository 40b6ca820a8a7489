import * as z from 'zod/mini';
export declare const LOCK_SHAPES: readonly ['locked', 'paused', 'review', 'closed', 'outage', 'fake', 'emergency'];
/** A state an account can be in. */
export declare const lockSchema: z.ZodMiniObject<{
    brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
    audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
    $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
    protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
    sources: z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId, z.core.$ZodTypeInternals<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId>>>;
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
        sources: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId, z.core.$ZodTypeInternals<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId>>>>;
    }, z.core.$strip>>;
    stopped: z.ZodMiniArray<z.ZodMiniObject<{
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        text: z.ZodMiniString<string>;
        sources: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId, z.core.$ZodTypeInternals<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId>>>>;
    }, z.core.$strip>>;
    notMeaning: z.ZodMiniArray<z.ZodMiniObject<{
        audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
        text: z.ZodMiniString<string>;
        sources: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId, z.core.$ZodTypeInternals<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId>>>>;
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
        sources: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId, z.core.$ZodTypeInternals<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId>>>>;
    }, z.core.$strip>>;
    never: z.ZodMiniArray<z.ZodMiniObject<{
        text: z.ZodMiniString<string>;
        why: z.ZodMiniString<string>;
        sources: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId, z.core.$ZodTypeInternals<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId>>>>;
    }, z.core.$strip>>;
    examples: z.ZodMiniObject<{
        notices: z.ZodMiniArray<z.ZodMiniString<string>>;
        facts: z.ZodMiniArray<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>>>;
    }, z.core.$strip>;
}, z.core.$strip>;
export type Lock = Omit<z.infer<typeof lockSchema>, 'examples' | '$schema'>;
