import { standingOf } from '../brand-domains.js';
import { brandOf } from './brand-imitation.js';
import { readLinksBy } from './seen-links.js';

/** Where nobody is claimed any brand's own link will do: naming one must not make a message look better than it did. */
export const linkUnproven = readLinksBy(({ host }, { claimed, brands }) =>
  host !== '' && !(claimed ? ['official', 'own'].includes(standingOf(host, claimed)) : brandOf(host, brands)));
