import { standingOf } from '../brand-domains.js';
import { readLinksBy } from './seen-links.js';

export const linkUnproven = readLinksBy(({ host }, { claimed }) => host !== '' && !(claimed && ['official', 'own'].includes(standingOf(host, claimed))));
