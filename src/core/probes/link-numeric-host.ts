import { readLinksBy } from './seen-links.js';
import type { ProbeModule } from './reading.js';

/** The reader has turned every notation of an IP address into the dotted one or the bracketed one. */
const NUMERIC = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]*\])$/i;

export const linkNumericHost: ProbeModule<'link-numeric-host'> = {
  restsOn: 'marks',
  read: readLinksBy(({ host }) => NUMERIC.test(host)),
};
