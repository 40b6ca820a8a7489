import { standingOf } from '../message/brand-domains.js';
import { readLinksBy } from './seen-links.js';
import type { ProbeModule } from './reading.js';

/** A brand's own shortener leads to that brand only, whoever is claimed. */
export const linkHidesTarget: ProbeModule<'link-hides-target'> = {
  restsOn: 'marks',
  read: readLinksBy(
    ({ host, hidesTarget }, { brands }) => hidesTarget && !brands.some((brand) => standingOf(host, brand) === 'own'),
  ),
};
