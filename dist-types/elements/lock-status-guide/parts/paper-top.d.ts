import { type TemplateResult } from 'lit';
import type { GuideKnown } from '../model/state.js';
/** What stands over everything that is printed. */
export declare const paperTop: ({ pack, say, brand, situation }: GuideKnown) => TemplateResult;
