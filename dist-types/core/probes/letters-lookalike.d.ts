import { type ProbeModule } from './reading.js';
/** The brand's name is there as it looks, but not as it is written. */
export declare const lettersLookalike: ProbeModule<'letters-lookalike'>;
