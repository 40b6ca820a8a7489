import { type TemplateResult } from 'lit';
import type { Lock } from '../../../core/schema/lock.js';
/** The state in large letters, with what it is not or the one thing to do now. */
export declare const stateBanner: ({ shape, text }: Lock) => TemplateResult;
