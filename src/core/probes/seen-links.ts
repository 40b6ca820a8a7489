import { officialDomain, standingOf, type Standing } from '../message/brand-domains.js';
import { NO, UNKNOWN, type Context, type Reading } from './reading.js';
import type { Brand } from '../schema/brand.js';
import type { Link } from '../base/types.js';

const valuesOf = (link: Link | undefined, brand: Brand | undefined): Readonly<Record<string, string>> => ({
  ...(link && { host: link.host, owner: link.owner ?? link.host }),
  ...(brand && { brand: brand.text.name, official: officialDomain(brand) }),
});

/** Yes where there are such links: the first is named, all are marked. */
export const seenLinks = (links: readonly Link[], brand?: Brand): Reading =>
  links.length === 0
    ? NO
    : { truth: 'yes', spans: links.flatMap(({ span }) => (span ? [span] : [])), values: valuesOf(links[0], brand) };

/** Reads the links that have something to them; unknown without a message. */
export const readLinksBy =
  (isSuch: (link: Link, context: Context) => boolean) =>
  (_: unknown, context: Context): Reading =>
    context.message
      ? seenLinks(
          context.message.links.filter((link) => isSuch(link, context)),
          context.claimed,
        )
      : UNKNOWN;

/**
 * Registries that give names to governments and treaty organisations only: a notice may cite them, a thief cannot own
 * one.
 */
const CLOSED = /(?:^|\.)(?:gov|mil|int|go\.jp|lg\.jp)$/;

/** Whose word a link is, as seen by one brand; what hides its target or leads nowhere is nobody's yet. */
export const standingOfLink = (link: Link, brand: Brand): Standing | 'nobody' =>
  link.host === '' || link.hidesTarget || CLOSED.test(link.host) ? 'nobody' : standingOf(link.host, brand);
