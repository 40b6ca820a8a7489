import type { Pack } from '../schema/pack.js';
import type { ReferenceOf } from '../schema/reference.js';
/** The items of the plan, in the order of the template. */
export declare const planItems: (pack: Pack) => readonly ReferenceOf<'plan-item'>[];
