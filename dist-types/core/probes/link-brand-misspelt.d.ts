import { type ProbeModule } from './reading.js';
export declare const linkBrandMisspelt: ProbeModule<'link-brand-misspelt'>;
