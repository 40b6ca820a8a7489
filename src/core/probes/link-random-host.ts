import { readLinksBy } from './seen-links.js';

const NO_WORD = /[bcdfghjklmnpqrstvwxz]{5,}|[a-z]\d+[a-z]|\d[a-z]+\d|^\d+[a-z]{2,}/;

/** Only the name that was bought: sub-domains of mail trackers and shops are numbered by machines. */
export const linkRandomHost = readLinksBy(({ owner }) => {
  const name = owner?.split('.')[0] ?? '';
  return name.length <= 63 && NO_WORD.test(name);
});
