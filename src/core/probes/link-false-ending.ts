import { readLinksBy } from './seen-links.js';
import type { ProbeModule } from './reading.js';

/** co.jp, with the slips that pass for it (co.ip), or a bare com: only where more stands behind. */
const ENDING = /(?:^|[.-])(?:co|ne|or|go|ac)[.-]?(?:jp|ip)(?=$|[.-])|(?:^|\.)com(?=$|\.)/;

/** What stands before the registrable domain, and the hyphenated words of that domain itself. */
const before = (host: string, owner: string): string => {
  const [name = ''] = owner.split('.');
  const words = name.includes('-') ? name : '';
  return [host.slice(0, Math.max(0, host.length - owner.length - 1)), words].filter(Boolean).join('.');
};

export const linkFalseEnding: ProbeModule<'link-false-ending'> = {
  restsOn: 'marks',
  read: readLinksBy(({ host, owner }) => owner !== null && ENDING.test(before(host, owner))),
};
