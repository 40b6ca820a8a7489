import { UNKNOWN, type ProbeModule } from './reading.js';
import { memoize } from '../base/memoize.js';
import { seenLinks } from './seen-links.js';

export const setOf = memoize((names: readonly string[]): ReadonlySet<string> => new Set(names));

/** The host, and what is left of it behind each dot. */
const isUnderAny = (host: string, names: ReadonlySet<string>): boolean => {
  for (let from = 0; from >= 0;) {
    if (names.has(host.slice(from))) return true;
    const dot = host.indexOf('.', from);
    from = dot < 0 ? dot : dot + 1;
  }
  return false;
};

export const linkUnder: ProbeModule<'link-under'> = {
  restsOn: 'marks',
  read: ({ hosts }, { message, claimed }) =>
    message
      ? seenLinks(
          message.links.filter(({ host }) => isUnderAny(host, setOf(hosts))),
          claimed,
        )
      : UNKNOWN,
};
