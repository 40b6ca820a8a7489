import { type ProbeModule } from './reading.js';
export declare const answered: ProbeModule<'answered'>;
