import { standingOf } from '../message/brand-domains.js';
import { brandOf } from './brand-imitation.js';
import { isNamedHome } from './opening-names.js';
import { readLinksBy } from './seen-links.js';
import type { ProbeModule } from './reading.js';

/**
 * Registries that give one name to each company, school or office, and ask for papers: fakes on them are pages that
 * were broken into.
 */
const BY_PAPERS = /\.(?:co|go|lg|ac|ed)\.jp$|\.(?:gov(?:\.uk)?|mil|int)$|\.nhs\.uk$/;

/** Where nobody is claimed any brand's own link will do: naming one must not make a message look better than it did. */
export const linkUnproven: ProbeModule<'link-unproven'> = {
  restsOn: 'words',
  read: readLinksBy(({ host, ...link }, { claimed, brands, message }) => {
    if (host === '') return false;
    if (claimed) return !['official', 'own'].includes(standingOf(host, claimed));
    return !brandOf(host, brands) && !BY_PAPERS.test(host) && !(message && isNamedHome({ host, ...link }, message));
  }),
};
