import * as z from 'zod/mini';
import { WEIGHT_WORDS } from '../base/weight-words.js';
import { DEVICES } from '../base/device.js';

export const weightWord = z
  .enum(WEIGHT_WORDS)
  .check(z.meta({ description: 'How often: never, rarely, sometimes, often or always.' }));

/** A sentence shown to the visitor. Only ever text, never markup. */
export const sentence = (description: string) =>
  z.string().check(z.minLength(1), z.maxLength(600), z.meta({ description }));

/** A link an author may give: https, mail or telephone, nothing that can run. */
export const link = z
  .string()
  .check(
    z.regex(/^(?:https:\/\/[^\s"'<>\\]+|mailto:[^\s"'<>\\]+|tel:[+#*\d-]+)$/),
    z.meta({ description: 'https:, mailto: or tel: address.' }),
  );

export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.meta({ description: 'A day, YYYY-MM-DD.' }));

export const device = z.enum(DEVICES).check(z.meta({ description: 'The device a step is for.' }));
