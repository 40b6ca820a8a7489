import { brandOf } from './brand-imitation.js';
import { isDecoratedName } from './opening-names.js';
import { readLinksBy } from './seen-links.js';
import type { ProbeModule } from './reading.js';

/**
 * Names with a word added are the most used disguise, far before misspelt ones (Kintis et al., Hiding in Plain Sight,
 * CCS 2017, arxiv.org/abs/1708.08519), and this one needs no directory: the message itself says whose name it is.
 */
export const linkDecorated: ProbeModule<'link-decorated'> = {
  restsOn: 'marks',
  read: readLinksBy(
    (link, { message, brands }) =>
      message !== undefined && !brandOf(link.host, brands) && isDecoratedName(link, message),
  ),
};
