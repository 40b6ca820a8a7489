import type { Brand } from '../schema/brand.js';
import type { ClaimWay } from '../schema/probe.js';
import { skeleton } from '../text/letters.js';
import { findNames, findWords } from '../text/find-phrase.js';
import { foldedParts, type FoldedPart } from '../text/folded-parts.js';
import { brandOf, imitatedBy } from '../probes/brand-imitation.js';
import { posedBrand } from '../probes/link-shown-as-brand.js';
import { posedSender } from '../probes/sender-brand-in-address.js';
import { isBrandSender } from '../probes/sender-parts.js';
import type { Facts, Message, Span } from '../base/types.js';
import { CLAIM } from '../base/words-to-numbers.js';

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

/** Inside a word that means something else a name is none: 「楽天市場店」. */
const named = (part: FoldedPart, { names, otherWords = [] }: Brand): Span | undefined => {
  const found = names.flatMap((name) => findNames(part, name));
  const others = found.length > 0 ? otherWords.flatMap((word) => findNames(part, word)) : [];
  return found.find(({ start, end }) => !others.some((other) => other.start <= start && end <= other.end));
};

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
  CLOSING.test(text.slice(end, end + 40)) &&
  (start === 0 ||
    OPENING.test(text.slice(Math.max(0, start - 8), start)) ||
    /^[\s\p{P}]*$/u.test(text.slice(0, start)));

/** [SPAM] and 【重要】 may stand before a letterhead. */
const isNothing = (before: string): boolean =>
  before.length < CLAIM.before &&
  /^[\s\p{P}\p{S}]*$/u.test(before.replace(/[【[［(（][^】\]］)）\n]{0,12}[】\]］)）]/gu, ''));

const isWhole = (text: string, { wholeNames = [] }: Brand): boolean => {
  const looks = wholeNames.length > 0 ? skeleton(text).folded : '';
  return wholeNames.some((name) => skeleton(name).folded === looks);
};

const BRACKETED = /[【[［「『(（<＜≪《]([^】\]］」』)）>＞≫》\n]{1,24})[】\]］」』)）>＞≫》]/gu;

/** The bracket a text begins with. */
const bracketed = ({ id, text }: FoldedPart, brand: Brand): Span | undefined => {
  const found =
    brand.wholeNames &&
    [...text.slice(0, CLAIM.head).matchAll(BRACKETED)].find(
      ({ 1: words = '', index }) => isWhole(words, brand) && isNothing(text.slice(0, index)),
    );
  return found && { part: id, start: found.index, end: found.index + found[0].length };
};

/** 「ヤマト運輸です。」, `au:`, 「ドコモより、」: how a short message says at its very beginning who speaks. */
const SPEAKING = /^(?:です|でございます|より[\s:：、。ごお]|から(?:の|[、。\s])|[\s。!！・|｜→])/u;
const WHOLE_HEAD =
  /^[\s\p{P}]{0,3}([^\s:：。、\n]{1,24}?(?:\s[^\s:：。、\n]{1,12}?)?)(?:\s?[:：]|です|より[\s:：、。ごお]|からの)/u;

/** Nothing stands before the name, and it speaks. */
const opens = (part: FoldedPart, brand: Brand): Span | undefined => {
  const speaking = brand.names
    .flatMap((name) => findNames(part, name))
    .find(({ start, end }) => isNothing(part.text.slice(0, start)) && SPEAKING.test(part.text.slice(end, end + 8)));
  if (speaking) return speaking;
  const whole = brand.wholeNames && WHOLE_HEAD.exec(part.text.slice(0, CLAIM.head))?.[1];
  return whole && isWhole(whole, brand)
    ? { part: part.id, start: 0, end: part.text.indexOf(whole) + whole.length }
    : undefined;
};

/** What others name in passing is a letterhead only where the text begins: shops write 「■ヤマト運輸」 further down. */
const isAtHead = (part: FoldedPart, span: Span, { inPassing }: Brand): boolean =>
  isLetterhead(part.text, span) && (!inPassing || isNothing(part.text.slice(0, span.start)));

const headed = (part: FoldedPart, brand: Brand): Span | undefined => {
  const span = named(part, brand);
  return span && isAtHead(part, span, brand) ? span : bracketed(part, brand);
};

type FindIn = (part: FoldedPart, brand: Brand) => Span | undefined;

/** Of several brands the one that is named first. */
const inParts = (message: Message, ids: (id: string) => boolean, brands: readonly Brand[], find: FindIn): Found => {
  for (const part of foldedParts(message).filter(({ id }) => ids(id))) {
    const found = brands.flatMap((brand) => {
      const span = find(part, brand);
      return span ? [{ brand, span }] : [];
    });
    if (found.length > 0) return found.reduce((first, each) => (each.span.start < first.span.start ? each : first));
  }
  return undefined;
};

const isHead = (id: string): boolean => id === 'subject';
const isNotFrom = (id: string): boolean => id !== 'from';
const isMail = (message: Message): boolean => message.sender !== undefined;
const speaks: FindIn = (part, brand) => spokenAs(part, brand) ?? headed(part, brand);
/** News are headed by the names of others as well. */
const speaksPlainly: FindIn = (part, brand) => (brand.inPassing ? spokenAs(part, brand) : speaks(part, brand));
const namesOrSpeaks: FindIn = (part, brand) => (brand.inPassing ? speaks(part, brand) : named(part, brand));

/** Nobody but its words tells who a short message is from. */
const speaksShortly: FindIn = (part, brand) => speaks(part, brand) ?? opens(part, brand);

/** The address after the name is judged by its own rules: what stands there behind a + is the reader's own note. */
const beforeAddress = ({ text }: FoldedPart, address: string, span: Span | undefined): Span | undefined => {
  const at = address === '' ? -1 : text.lastIndexOf(address);
  return span && (at < 0 || span.end <= at) ? span : undefined;
};

const wholly = ({ id }: FoldedPart, name: string, brand: Brand): Span | undefined =>
  isWhole(name, brand) ? { part: id, start: 0, end: name.length } : undefined;

const bySender: Finder = (message, brands) => {
  const { sender } = message;
  if (!sender) return undefined;
  const from = foldedParts(message).find(({ id }) => id === 'from');
  const called =
    from &&
    firstOf(
      brands,
      (brand) => beforeAddress(from, sender.from.address, named(from, brand)) ?? wholly(from, sender.from.name, brand),
    );
  const brand =
    brands.find((one) => isBrandSender(sender, one)) ??
    (message.forwarded ? undefined : posedSender(sender.from.address, brands));
  return called ?? (brand && { brand });
};

const bySubject: Finder = (message, brands) => inParts(message, isHead, brands, speaksPlainly);

/** Of a forwarded message the sender is the reader, so that its words are all there is. */
const inBody = (message: Message, brands: readonly Brand[], find: FindIn): Found => {
  if (message.kind === 'url') return undefined;
  return message.forwarded
    ? inParts(message, isNotFrom, brands, namesOrSpeaks)
    : inParts(message, isNotFrom, brands, find);
};

const byLink: Finder = ({ kind, links }, brands) => {
  const posed = links.flatMap((link) => {
    const brand =
      imitatedBy(link.host, brands) ??
      posedBrand(link, brands) ??
      (kind === 'url' ? brandOf(link.host, brands) : undefined);
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
  text: (message, brands) => (isMail(message) ? undefined : inBody(message, brands, speaksPlainly)),
  body: (message, brands) => inBody(message, brands, isMail(message) ? speaks : speaksShortly),
  link: byLink,
  mention: (message, brands) =>
    isMail(message) || message.kind === 'url'
      ? undefined
      : inParts(
          message,
          () => true,
          brands.filter(({ inPassing }) => !inPassing),
          named,
        ),
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
