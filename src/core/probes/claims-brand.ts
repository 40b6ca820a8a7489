import { NO, UNKNOWN, YES, type ProbeModule } from './reading.js';

/** Who it says it is from was found once, by `findClaim`. No span: what is marked is what speaks for or against it. */
export const claimsBrand: ProbeModule<'claims-brand'> = {
  restsOn: 'words',
  read: ({ by }, { message, claimed, claimedBy }) => {
    if (!message) return UNKNOWN;
    if (!claimed) return NO;
    return !by || (claimedBy !== undefined && by.includes(claimedBy))
      ? { ...YES, values: { brand: claimed.text.name } }
      : NO;
  },
};
