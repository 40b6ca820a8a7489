import { isBrandSender, readSenderBy } from './sender-parts.js';
import type { ProbeModule } from './reading.js';

export const senderOfficial: ProbeModule<'sender-official'> = {
  restsOn: 'marks',
  read: readSenderBy(isBrandSender),
};
