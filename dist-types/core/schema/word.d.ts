import * as z from 'zod/mini';
export declare const weightWord: z.ZodMiniEnum<{
    always: "always";
    never: "never";
    often: "often";
    rarely: "rarely";
    sometimes: "sometimes";
}>;
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
