import { type ProbeModule } from './reading.js';
export declare const linkLedAway: ProbeModule<'link-led-away'>;
