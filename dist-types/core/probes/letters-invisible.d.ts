import { type ProbeModule } from './reading.js';
export declare const lettersInvisible: ProbeModule<'letters-invisible'>;
