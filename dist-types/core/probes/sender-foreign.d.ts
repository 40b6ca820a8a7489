import type { ProbeModule } from './reading.js';
/** Hosting is foreign here: any customer of the brand can send from it. */
export declare const senderForeign: ProbeModule<'sender-foreign'>;
