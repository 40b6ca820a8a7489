import * as z from 'zod/mini';
/** question → option → how often somebody with this cause (or lock) gives that answer. */
export declare const likelihoodsSchema: z.ZodMiniRecord<z.ZodMiniType<import("../base/id.js").Id<"question">, import("../base/id.js").Id<"question">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"question">, import("../base/id.js").Id<"question">>>, z.ZodMiniRecord<z.ZodMiniType<import("../base/id.js").Id<"option">, import("../base/id.js").Id<"option">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"option">, import("../base/id.js").Id<"option">>>, z.ZodMiniEnum<{
    always: "always";
    never: "never";
    often: "often";
    rarely: "rarely";
    sometimes: "sometimes";
}>>>;
export type Likelihoods = z.infer<typeof likelihoodsSchema>;
/** How common this is before anything is known, for all or by audience. */
export declare const priorSchema: z.ZodMiniUnion<readonly [z.ZodMiniEnum<{
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
export type Prior = z.infer<typeof priorSchema>;
export declare const exampleFacts: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
