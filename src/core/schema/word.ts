import * as z from 'zod/mini';
import { DEVICES } from '../device.js';

/** The five words an author weighs with. `core/weights.ts` turns them into numbers, nobody else does. */
export const WEIGHT_WORDS = ['never', 'rarely', 'sometimes', 'often', 'always'] as const;

export const weightWord = z
  .enum(WEIGHT_WORDS)
  .check(z.meta({ description: 'How often: never, rarely, sometimes, often or always.' }));
export type WeightWord = z.infer<typeof weightWord>;

/** A sentence shown to the visitor. Only ever text, never markup. */
export const sentence = (description: string) =>
  z.string().check(z.minLength(1), z.maxLength(600), z.meta({ description }));

/** A link an author may give: https, mail or telephone, nothing that can run. */
export const link = z
  .string()
  .check(z.regex(/^(?:https:\/\/[^\s"'<>\\]+|mailto:[^\s"'<>\\]+|tel:[+#*\d-]+)$/), z.meta({ description: 'https:, mailto: or tel: address.' }));

export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.meta({ description: 'A day, YYYY-MM-DD.' }));

export const device = z.enum(DEVICES).check(z.meta({ description: 'The device a step is for.' }));
