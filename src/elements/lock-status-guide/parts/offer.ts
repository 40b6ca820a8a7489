import { nothing, type TemplateResult } from 'lit';
import { callToAction } from '../../parts/call-to-action.js';
import { sayIn } from '../../words/say.js';
import { wasAlarmed } from '../model/locks.js';
import type { GuideKnown } from '../model/state.js';

/** The owner's offer; never where somebody may be cheated at this moment. */
export const offer = (known: GuideKnown): TemplateResult | typeof nothing =>
  wasAlarmed(known) ? nothing : callToAction(sayIn(known.pack), known.cta);
