import { readLinksBy } from './seen-links.js';

const USERINFO = /^[a-z]{2,9}:\/\/[^/?#@]*@/i;

export const linkUserinfo = readLinksBy(({ target }) => USERINFO.test(target));
