import { UNKNOWN, type ProbeModule } from './reading.js';
import { setOf } from './link-under.js';
import { seenLinks } from './seen-links.js';

/** Whole words between dots and hyphens: `information` does not say `info`. */
export const linkHostSays: ProbeModule<'link-host-says'> = {
  restsOn: 'marks',
  read: ({ words }, { message, claimed }) => {
    if (!message) return UNKNOWN;
    const said = setOf(words);
    return seenLinks(
      message.links.filter(({ host }) => host.split(/[.-]/).some((word) => said.has(word))),
      claimed,
    );
  },
};
