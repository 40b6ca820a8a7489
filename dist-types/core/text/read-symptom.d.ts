import type { Pack } from '../schema/pack.js';
import type { Facts } from '../base/types.js';
/**
 * Free text or a pasted error message → the answers it gives, and nothing else. Japanese and English are heard alike.
 * `known` keeps words of another audience's screens out.
 */
export declare const readSymptom: (text: string, pack: Pack, known?: Facts) => Facts;
