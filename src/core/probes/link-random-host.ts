import { UNKNOWN, type Context, type Reading } from '../reading.js';
import type { ProbeOf } from '../schema/probe.js';
import type { Link } from '../types.js';
import { seenLinks } from './seen-links.js';

const NO_WORD = /[bcdfghjklmnpqrstvwxz]{5,}|[a-z]\d+[a-z]|\d[a-z]+\d|^\d+[a-z]{2,}/;
const SURELY_NONE = /[bcdfghjklmnpqrstvwxz]{7,}|[a-z]\d+[a-z]+\d|\d[a-z]+\d+[a-z]/;

/** Only the name that was bought: sub-domains of mail trackers and shops are numbered by machines. */
const boughtName = ({ owner }: Link): string => owner?.split('.')[0]?.slice(0, 63) ?? '';

export const linkRandomHost = ({ surely }: ProbeOf<'link-random-host'>, { message, claimed }: Context): Reading => {
  const noWord = surely ? SURELY_NONE : NO_WORD;
  return message ? seenLinks(message.links.filter((link) => noWord.test(boughtName(link))), claimed) : UNKNOWN;
};
