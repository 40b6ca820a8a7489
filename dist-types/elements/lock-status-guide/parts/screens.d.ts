/**
 * What screens and notices of a state were seen to say, to tell it by. Fakes copy the same words, and that is said
 * beside them.
 */
import { nothing, type TemplateResult } from 'lit';
import type { Lock } from '../../../core/schema/lock.js';
import type { Pack } from '../../../core/schema/pack.js';
export declare const screens: (pack: Pack, lock: Lock) => TemplateResult | typeof nothing;
