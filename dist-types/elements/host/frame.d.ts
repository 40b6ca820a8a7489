import { type TemplateResult } from 'lit';
import type { AnyHost } from './any-host.js';
/**
 * The sheet every stage stands on: header, the stage, footer.
 * @param turn - another number for each view that is shown
 */
export declare const frame: (host: AnyHost, turn: number) => TemplateResult;
