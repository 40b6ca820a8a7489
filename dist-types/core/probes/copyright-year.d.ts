import { type ProbeModule } from './reading.js';
export declare const copyrightYear: ProbeModule<'copyright-year'>;
