import { type ProbeModule } from './reading.js';
import type { Brand } from '../schema/brand.js';
/** The brand that a mail address poses as. */
export declare const posedSender: (address: string, brands: readonly Brand[]) => Brand | undefined;
export declare const senderBrandInAddress: ProbeModule<'sender-brand-in-address'>;
