import { readLinksBy } from './seen-links.js';
import type { ProbeModule } from './reading.js';
import { PROBING } from '../base/words-to-numbers.js';

/** `www` is habit, not depth. */
const depthOf = (host: string, owner: string): number =>
  host
    .slice(0, Math.max(0, host.length - owner.length - 1))
    .split('.')
    .filter((label) => label !== '' && label !== 'www').length;

export const linkDeep: ProbeModule<'link-deep'> = {
  restsOn: 'marks',
  read: readLinksBy(({ host, owner }) => owner !== null && depthOf(host, owner) >= PROBING.deep),
};
