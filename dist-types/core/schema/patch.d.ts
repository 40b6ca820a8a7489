import * as z from 'zod/mini';
import type { Problem } from '../base/types.js';
import { type Pack } from './pack.js';
declare const envelopeSchema: z.ZodMiniObject<{
    $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
    ui: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    cta: z.ZodMiniOptional<z.ZodMiniObject<{
        label: z.ZodMiniString<string>;
        href: z.ZodMiniString<string>;
    }, z.core.$strip>>;
    brands: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnknown>>;
    causes: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnknown>>;
    contacts: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnknown>>;
    locks: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnknown>>;
    questions: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnknown>>;
    references: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnknown>>;
    remedies: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnknown>>;
    signals: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnknown>>;
}, z.core.$strict>;
export { envelopeSchema as patchSchema };
/** Everything that is wrong with a patch, with path and repair; empty when it may be applied. */
export declare const checkPatch: (patch: unknown, base: Pack) => readonly Problem[];
