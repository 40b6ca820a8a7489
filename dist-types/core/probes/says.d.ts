import { type ProbeModule } from './reading.js';
/** A lone address says nothing: what its letters spell is for the probes of links. */
export declare const says: ProbeModule<'says'>;
