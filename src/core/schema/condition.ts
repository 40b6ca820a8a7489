import * as z from 'zod/mini';
import { probeSchema } from './probe.js';

const list = (description: string) => z.optional(z.array(probeSchema).check(z.meta({ description })));

/** Named probes, composed once. No nesting, no arithmetic: a new need is a new probe. */
export const conditionSchema = z
  .object({
    all: list('Every one of these.'),
    any: list('At least one of these.'),
    none: list('Not one of these.'),
  })
  .check(z.meta({ description: 'When this holds: all, any and none over probes.' }));

export type Condition = z.infer<typeof conditionSchema>;
