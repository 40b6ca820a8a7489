/** What is printed: the road as a list to tick, blanks to fill, what not to do, sources. Black on white. */
import { type TemplateResult } from 'lit';
import type { Road } from './road.js';
/** The road on paper. */
export declare const checklist: (road: Road) => TemplateResult;
