import { type ProbeModule } from './reading.js';
export declare const forwarded: ProbeModule<'forwarded'>;
