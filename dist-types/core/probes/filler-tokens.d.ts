import { type ProbeModule } from './reading.js';
export declare const fillerTokens: ProbeModule<'filler-tokens'>;
