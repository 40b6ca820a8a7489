import { NO, UNKNOWN, YES, type ProbeModule } from './reading.js';

export const forwarded: ProbeModule<'forwarded'> = {
  restsOn: 'marks',
  read: (_, { message }) => {
    if (!message) return UNKNOWN;
    return message.forwarded ? YES : NO;
  },
};
