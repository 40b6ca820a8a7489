import { UNKNOWN, type Context, type Reading } from './reading.js';
import type { ProbeOf } from '../schema/probe.js';
import { setOf } from './link-under.js';
import { seenLinks } from './seen-links.js';

/** Whole words between dots and hyphens: `information` does not say `info`. */
export const linkHostSays = ({ words }: ProbeOf<'link-host-says'>, { message, claimed }: Context): Reading => {
  if (!message) return UNKNOWN;
  const said = setOf(words);
  return seenLinks(message.links.filter(({ host }) => host.split(/[.-]/).some((word) => said.has(word))), claimed);
};
