import { readLinksBy } from './seen-links.js';
import type { ProbeModule } from './reading.js';

const USERINFO = /^[a-z]{2,9}:\/\/[^/?#@]*@/i;

export const linkUserinfo: ProbeModule<'link-userinfo'> = {
  restsOn: 'marks',
  read: readLinksBy(({ target }) => USERINFO.test(target)),
};
