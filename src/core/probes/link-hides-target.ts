import { standingOf } from '../message/brand-domains.js';
import { readLinksBy } from './seen-links.js';

/** A brand's own shortener leads to that brand only, whoever is claimed. */
export const linkHidesTarget = readLinksBy(({ host, hidesTarget }, { brands }) => hidesTarget && !brands.some((brand) => standingOf(host, brand) === 'own'));
