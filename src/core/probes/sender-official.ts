import { isBrandSender, readSenderBy } from './sender-parts.js';

export const senderOfficial = readSenderBy(isBrandSender);
