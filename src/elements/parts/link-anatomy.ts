import { html, nothing, type TemplateResult } from 'lit';
import { officialDomain } from '../../core/message/brand-domains.js';
import type { Brand } from '../../core/schema/brand.js';
import type { Link, MessageKind } from '../../core/base/types.js';
import type { SayScam, ScamKey } from '../words/scam-check.js';
import { LATER_ICONS } from './icons-later.js';
import { lettersShown } from './letters-shown.js';
import { takeApart, type Address, type Ownership } from './read-address.js';

interface LinkAnatomy {
  readonly say: SayScam;
  readonly link: Link;
  readonly kind: MessageKind;
  readonly isFromPicture: boolean;
  /** Whom the message claims to be from. */
  readonly brand: Brand | undefined;
}

const LABELS: Readonly<Record<MessageKind, ScamKey>> = {
  text: 'link-of-text',
  url: 'link-of-url',
  headers: 'link-of-mail',
  eml: 'link-of-mail',
};
const TAGS: Readonly<Record<Ownership, ScamKey>> = {
  owner: 'link-owner',
  foreign: 'link-foreign',
  hosting: 'link-hosting',
  numeric: 'link-numeric',
  hidden: 'link-hidden',
};
const SAID: Readonly<Record<Ownership, ScamKey>> = {
  owner: 'link-said-owner',
  foreign: 'link-said-foreign',
  hosting: 'link-said-hosting',
  numeric: 'link-said-numeric',
  hidden: 'link-said-hidden',
};

/** An owner of so many letters is drawn smaller. */
const LONG_OWNER = 20;
/** Addresses break at dots and hyphens, nowhere else. */
const breakable = (address: string): readonly (TemplateResult | string)[] =>
  address.split(/(?<=[.-])/).map((label) => html`${label}<wbr>`);

const owner = ({ owner: name, ownership }: Address): TemplateResult => {
  const [long, dashed] = [name.length >= LONG_OWNER ? 'long' : '', ownership === 'hidden' ? 'dashed' : ''];
  return html`<p class="url"><span class="own ${long} ${dashed}">${breakable(name)}</span></p>`;
};

const theirs = ({ say, kind, isFromPicture, link }: LinkAnatomy, address: Address): TemplateResult => {
  const isBad = address.ownership !== 'owner' && address.ownership !== 'hidden';
  return html`<div class=${isBad ? 'fake' : ''}><p class="label">${say(isFromPicture ? 'link-of-picture' : LABELS[kind])}</p>
    <p class="url">${address.scheme}<span class="sub">${breakable(address.decoration)}</span></p>
    ${/^(?:www\.)?$/.test(address.decoration) ? nothing : html`<p class="sub-tag">${say('link-decoration')}</p>`}
    ${owner(address)}
    <p class="tag own-tag">${isBad ? LATER_ICONS.cross : nothing}<span>${say(TAGS[address.ownership])}</span></p>
    ${address.path ? html`<p class="url">${address.path}</p>` : nothing}
    ${decodedLines(say, link, address)}
    ${link.via.length > 0 ? html`<p class="meta">${say('link-via', { hosts: link.via })}</p>` : nothing}</div>`;
};

/** What was undone to show the address, and letters that are not what they seem. */
const decodedLines = (
  say: SayScam,
  { host }: Link,
  { decoded: { user, host: encoded, number, percent } }: Address,
): readonly (TemplateResult | typeof nothing)[] => [
  user ? html`<p class="meta">${say('decoded-user', { user })}</p>` : nothing,
  encoded ? html`<p class="meta">${say('decoded-host', { host: encoded })}</p>` : nothing,
  number ? html`<p class="meta">${say('decoded-number', { shown: number, host })}</p>` : nothing,
  percent ? html`<p class="meta">${say('decoded-percent')}</p>` : nothing,
  ...lettersShown(say, host),
];

const real = (say: SayScam, brand: Brand): TemplateResult => html`<div><p class="label">${say('link-real')}</p>
  <p class="url">https://<span class="sub">www.</span></p>
  <p class="url"><span class="own">${breakable(officialDomain(brand))}</span></p>
  <p class="tag own-tag">${say('link-owner')}</p>
  <p class="meta">${say('link-rule')}</p></div>`;

/** A link taken apart, beside the brand's own: the owner is the largest thing. Heard as one sentence. */
export const linkAnatomy = (anatomy: LinkAnatomy): TemplateResult | typeof nothing => {
  const { say, link, brand } = anatomy;
  const address = takeApart(link, brand);
  if (!address) return nothing;
  const sentence = say(SAID[address.ownership], { owner: address.owner, official: brand ? officialDomain(brand) : '' });
  return html`<div class="stack tight"><h3 class="lead">${say('link-title')}</h3>
    <figure><figcaption class="say">${sentence}</figcaption>
      <div class="anat" aria-hidden="true">${theirs(anatomy, address)}${brand ? real(say, brand) : nothing}</div>
    </figure></div>`;
};
