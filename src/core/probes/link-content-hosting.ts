import { readLinksBy, standingOfLink } from './seen-links.js';

export const linkContentHosting = readLinksBy((link, { claimed }) => claimed !== undefined && standingOfLink(link, claimed) === 'anybody');
