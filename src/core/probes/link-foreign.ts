import { readLinksBy, standingOfLink } from './seen-links.js';

export const linkForeign = readLinksBy((link, { claimed }) => claimed !== undefined && standingOfLink(link, claimed) === 'foreign');
