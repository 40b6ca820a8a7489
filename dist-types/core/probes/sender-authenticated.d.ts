import type { Brand } from '../schema/brand.js';
import type { Sender } from '../base/types.js';
import type { ProbeModule } from './reading.js';
/**
 * An aligned pass: DMARC or DKIM passed, and what passed is the brand's own domain. A pass for any other domain
 * proves that domain only.
 */
export declare const isAuthenticated: (sender: Sender, brand: Brand) => boolean;
export declare const senderAuthenticated: ProbeModule<'sender-authenticated'>;
