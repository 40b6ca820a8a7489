import * as z from 'zod/mini';
import type { FactRowId, Id } from '../base/id.js';
/** The schema of an id of one noun. */
export declare const id: <Noun extends string>(noun: Noun) => z.ZodMiniType<Id<Noun>, Id<Noun>>;
export declare const factRow: z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>;
export declare const sources: z.ZodMiniArray<z.ZodMiniType<FactRowId, FactRowId, z.core.$ZodTypeInternals<FactRowId, FactRowId>>>;
