import { type ProbeModule } from './reading.js';
/** Who it says it is from was found once, by `findClaim`. No span: what is marked is what speaks for or against it. */
export declare const claimsBrand: ProbeModule<'claims-brand'>;
