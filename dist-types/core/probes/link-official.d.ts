import { type ProbeModule } from './reading.js';
/**
 * Pictures and short links of the brand may stand beside; at least one link must lead to its site, and none
 * elsewhere.
 */
export declare const linkOfficial: ProbeModule<'link-official'>;
