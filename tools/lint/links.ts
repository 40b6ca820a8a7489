import type { Authored, JsonObject } from '../content/content.js';
import { leavesOf, type Flaw, type Lint } from './lint.js';

const plainHttp = (item: Authored): readonly Flaw[] =>
  leavesOf(item.value)
    .filter(({ keys, text }) => !keys.includes('examples') && !keys.includes('phrases') && /\bhttp:\/\//.test(text))
    .map(({ path, text }) => ({ file: item.file, path, found: text, write: 'an https: address' }));

const domainsOf = (brand: Authored): readonly string[] =>
  Object.values(brand.value['domains'] as JsonObject).flat() as readonly string[];

const hostOf = (link: string): string => (URL.canParse(link) ? new URL(link).hostname : '');

const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** An official route leads to the brand's own house. */
const strangeContact = (contact: Authored, brands: readonly Authored[]): readonly Flaw[] => {
  const domains = brands.flatMap(domainsOf);
  return leavesOf(contact.value)
    .filter(
      ({ keys, text }) =>
        keys.at(-1) === 'link' && text.startsWith('https:') && !domains.some((domain) => isUnder(hostOf(text), domain)),
    )
    .map(({ path, text }) => ({ file: contact.file, path, found: text, write: 'an address on a domain of its brand' }));
};

export const links: Lint = {
  name: 'links',
  description: 'Links are https, and an official route stays on the domains of a brand.',
  check: ({ items }) => {
    const brands = items.filter((item) => item.noun === 'brands');
    const contacts = items.filter((item) => item.noun === 'contacts');
    return [...items.flatMap(plainHttp), ...contacts.flatMap((contact) => strangeContact(contact, brands))];
  },
};
