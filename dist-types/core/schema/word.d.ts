import * as z from 'zod/mini';
/** The five words an author weighs with. `core/weights.ts` turns them into numbers, nobody else does. */
export declare const WEIGHT_WORDS: readonly ['never', 'rarely', 'sometimes', 'often', 'always'];
export declare const weightWord: z.ZodMiniEnum<{
    always: "always";
    never: "never";
    often: "often";
    rarely: "rarely";
    sometimes: "sometimes";
}>;
export type WeightWord = z.infer<typeof weightWord>;
/** A sentence shown to the visitor. Only ever text, never markup. */
export declare const sentence: (description: string) => z.ZodMiniString<string>;
/** A link an author may give: https, mail or telephone, nothing that can run. */
export declare const link: z.ZodMiniString<string>;
export declare const day: z.ZodMiniString<string>;
export declare const device: z.ZodMiniEnum<{
    android: "android";
    iphone: "iphone";
    pc: "pc";
}>;
