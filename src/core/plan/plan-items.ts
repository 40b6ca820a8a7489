import type { Pack } from '../schema/pack.js';
import type { ReferenceOf } from '../schema/reference.js';

/** The items of the plan, in the order of the template. */
export const planItems = (pack: Pack): readonly ReferenceOf<'plan-item'>[] =>
  pack.references
    .filter((reference): reference is ReferenceOf<'plan-item'> => reference.kind === 'plan-item')
    .sort((a, b) => a.order - b.order);
