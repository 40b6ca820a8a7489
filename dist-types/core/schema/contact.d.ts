import * as z from 'zod/mini';
/** An official route to somebody who can help. */
export declare const contactSchema: z.ZodMiniObject<{
    brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>>>;
    audiences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>>>;
    $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
    protected: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
    sources: z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId, z.core.$ZodTypeInternals<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId>>>;
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
        sources: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId, z.core.$ZodTypeInternals<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId>>>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type Contact = Omit<z.infer<typeof contactSchema>, '$schema'>;
