import { UNKNOWN, type ProbeModule } from './reading.js';
import type { Link } from '../base/types.js';
import { seenLinks } from './seen-links.js';

const NO_WORD = /[bcdfghjklmnpqrstvwxz]{5,}|[a-z]\d+[a-z]|\d[a-z]+\d|^\d+[a-z]{2,}/;
const SURELY_NONE = /[bcdfghjklmnpqrstvwxz]{7,}|[a-z]\d+[a-z]+\d|\d[a-z]+\d+[a-z]/;

/**
 * Names that a host gives to whoever takes none, or that were made up by the hundred: `quiet-water-a5b4`,
 * `nopiko6252`.
 */
const GIVEN = /[a-z]{3}\d{3,}$|-(?=[a-z]*\d)(?:[\da-z]{4}|[\da-z]{6,8})$/;

/** Only the name that was bought: sub-domains of mail trackers and shops are numbered by machines. */
const boughtName = ({ owner }: Link): string => owner?.split('.')[0]?.slice(0, 63) ?? '';
const isFree = ({ owner }: Link): boolean => (owner?.split('.').length ?? 0) > 2;

export const linkRandomHost: ProbeModule<'link-random-host'> = {
  restsOn: 'marks',
  read: ({ surely }, { message, claimed }) => {
    const isNone = (link: Link): boolean =>
      surely
        ? SURELY_NONE.test(boughtName(link))
        : NO_WORD.test(boughtName(link)) || (isFree(link) && GIVEN.test(boughtName(link)));
    return message ? seenLinks(message.links.filter(isNone), claimed) : UNKNOWN;
  },
};
