import type { ProbeModule } from './reading.js';
/** A header that says "none" everywhere is no failure: many servers write one without checking. */
export declare const senderFailsAuthentication: ProbeModule<'sender-fails-authentication'>;
