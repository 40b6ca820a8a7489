import { type ProbeModule } from './reading.js';
export declare const linkBrandInHost: ProbeModule<'link-brand-in-host'>;
