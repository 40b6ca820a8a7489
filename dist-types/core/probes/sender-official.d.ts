import type { ProbeModule } from './reading.js';
export declare const senderOfficial: ProbeModule<'sender-official'>;
