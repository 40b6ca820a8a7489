import { standingOf } from '../brand-domains.js';
import { readLinksBy } from './seen-links.js';

/** The brand's own shortener leads to the brand only. */
export const linkHidesTarget = readLinksBy((link, { claimed }) => link.hidesTarget && !(claimed && standingOf(link.host, claimed) === 'own'));
