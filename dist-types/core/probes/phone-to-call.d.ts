import { type ProbeModule } from './reading.js';
/** A number beside a word that asks to call it; order and parcel numbers stand alone. */
export declare const phoneToCall: ProbeModule<'phone-to-call'>;
