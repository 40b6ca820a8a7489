import type { Pack } from '../../../core/schema/pack.js';
import type { Remedy } from '../../../core/schema/remedy.js';
/** How often it helps, in words. Of the desk nobody can say. */
export declare const helpsInWords: (pack: Pack, { role, helps, isService }: Remedy) => string | undefined;
