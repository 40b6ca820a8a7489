import type { Brand } from './schema/brand.js';
import type { ClaimWay } from './schema/probe.js';
import { standingOf } from './brand-domains.js';
import { findNames, findWords } from './probes/find-phrase.js';
import { foldedParts, type FoldedPart } from './probes/folded-parts.js';
import { imitatedBy } from './probes/brand-imitation.js';
import { posedBrand } from './probes/link-shown-as-brand.js';
import { posedSender } from './probes/sender-brand-in-address.js';
import { isBrandSender } from './probes/sender-parts.js';
import type { Facts, Message, Span } from './types.js';

/** Who a message says it is from, how, and where one sees it. */
export interface Claim {
  readonly brand: Brand;
  readonly by: ClaimWay;
  readonly span?: Span;
}
type Found = Omit<Claim, 'by'> | undefined;
type Finder = (message: Message, brands: readonly Brand[], facts: Facts) => Found;

const firstOf = (brands: readonly Brand[], find: (brand: Brand) => Span | undefined): Found => {
  for (const brand of brands) {
    const span = find(brand);
    if (span) return { brand, span };
  }
  return undefined;
};

const named = (part: FoldedPart, { names }: Brand): Span | undefined => names.flatMap((name) => findNames(part, name))[0];

const spokenAs = (part: FoldedPart, { speaksAs = [] }: Brand): Span | undefined => {
  for (const words of speaksAs) {
    const span = findWords(part, words);
    if (span) return span;
  }
  return undefined;
};

const OPENING = /[【[［「『(（<＜≪《〈*＊■●◆]\s{0,3}$/u;
const CLOSING = /^[^\n]{0,12}?[】\]］」』)）>＞≫》〉:：]|^\s*(?:\r?\n|$)/u;

/** A letterhead: the name in brackets, or alone at the beginning, or before a colon. */
const isLetterhead = (text: string, { start, end }: Span): boolean =>
  CLOSING.test(text.slice(end, end + 40)) && (start === 0 || OPENING.test(text.slice(Math.max(0, start - 8), start)) || /^[\s\p{P}]*$/u.test(text.slice(0, start)));

const headed = (part: FoldedPart, brand: Brand): Span | undefined => {
  const span = named(part, brand);
  return span && isLetterhead(part.text, span) ? span : undefined;
};

const inParts = (message: Message, ids: (id: string) => boolean, brands: readonly Brand[], find: (part: FoldedPart, brand: Brand) => Span | undefined): Found => {
  const parts = foldedParts(message).filter(({ id }) => ids(id));
  return firstOf(brands, (brand) => {
    for (const part of parts) {
      const span = find(part, brand);
      if (span) return span;
    }
    return undefined;
  });
};

const isHead = (id: string): boolean => id === 'subject';
const isBody = (id: string): boolean => id !== 'subject' && id !== 'from';
const isMail = (message: Message): boolean => message.sender !== undefined;
const speaks = (part: FoldedPart, brand: Brand): Span | undefined => spokenAs(part, brand) ?? headed(part, brand);

/** The address after the name is judged by its own rules: what stands there behind a + is the reader's own note. */
const beforeAddress = ({ text }: FoldedPart, address: string, span: Span | undefined): Span | undefined => {
  const at = address === '' ? -1 : text.lastIndexOf(address);
  return span && (at < 0 || span.end <= at) ? span : undefined;
};

const bySender: Finder = (message, brands) => {
  const { sender } = message;
  if (!sender) return undefined;
  const from = foldedParts(message).find(({ id }) => id === 'from');
  const called = from && firstOf(brands, (brand) => beforeAddress(from, sender.from.address, named(from, brand)));
  const brand = brands.find((one) => isBrandSender(sender, one)) ?? (message.forwarded ? undefined : posedSender(sender.from.address, brands));
  return called ?? (brand && { brand });
};

const bySubject: Finder = (message, brands) =>
  inParts(message, isHead, brands, (part, brand) => spokenAs(part, brand) ?? headed(part, brand));

/** Of a forwarded message the sender is the reader, so that its words are all there is. */
const byBody: Finder = (message, brands) => (message.forwarded ? inParts(message, (id) => id !== 'from', brands, named) : inParts(message, isBody, brands, speaks));

const byLink: Finder = ({ kind, links }, brands) => {
  const posed = links.flatMap((link) => {
    const brand = imitatedBy(link.host, brands) ?? posedBrand(link, brands) ?? (kind === 'url' ? brands.find((one) => ['official', 'own'].includes(standingOf(link.host, one))) : undefined);
    return brand ? [{ brand, ...(link.span && { span: link.span }) }] : [];
  });
  return posed[0];
};

const FINDERS: { readonly [W in ClaimWay]: Finder } = {
  visitor: (_, brands, { claimedBrand }) => {
    const brand = brands.find(({ id }) => id === claimedBrand);
    return brand && { brand };
  },
  sender: bySender,
  subject: bySubject,
  text: (message, brands, facts) => (isMail(message) ? undefined : byBody(message, brands, facts)),
  body: byBody,
  link: byLink,
  mention: (message, brands) => (isMail(message) || message.kind === 'url' ? undefined : inParts(message, () => true, brands, named)),
};

/** The strongest way first. */
const WAYS: readonly ClaimWay[] = ['visitor', 'sender', 'subject', 'text', 'body', 'link', 'mention'];

/** Which brand it says it is from; a brand named in passing is the weakest way, and in a mail none. */
export const findClaim = (message: Message, brands: readonly Brand[], facts: Facts): Claim | undefined => {
  for (const by of WAYS) {
    const found = FINDERS[by](message, brands, facts);
    if (found) return { ...found, by };
  }
  return undefined;
};
