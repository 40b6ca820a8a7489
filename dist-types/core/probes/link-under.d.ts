import { type ProbeModule } from './reading.js';
export declare const setOf: (key: readonly string[]) => ReadonlySet<string>;
export declare const linkUnder: ProbeModule<'link-under'>;
