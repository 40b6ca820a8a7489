/** The state the account is in: what goes on, what is stopped, what it does not mean, and why we think so. */
import { type TemplateResult } from 'lit';
import type { Lock } from '../../core/schema/lock.js';
import type { Pack } from '../../core/schema/pack.js';
import { type StageOf } from './stage.js';
/** What goes on, what is stopped and what it does not mean. */
export declare const meaning: (pack: Pack, { goesOn, stopped, notMeaning }: Lock) => TemplateResult;
export declare const state: StageOf<'state'>;
