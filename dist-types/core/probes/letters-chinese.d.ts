import { type ProbeModule } from './reading.js';
export declare const lettersChinese: ProbeModule<'letters-chinese'>;
