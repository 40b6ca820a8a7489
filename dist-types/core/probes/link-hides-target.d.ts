import type { ProbeModule } from './reading.js';
/** A brand's own shortener leads to that brand only, whoever is claimed. */
export declare const linkHidesTarget: ProbeModule<'link-hides-target'>;
