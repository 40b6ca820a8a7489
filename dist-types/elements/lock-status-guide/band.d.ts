import { type TemplateResult } from 'lit';
import type { Lock } from '../../core/schema/lock.js';
export declare const band: ({ shape, text }: Lock) => TemplateResult;
