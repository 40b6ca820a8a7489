import * as z from 'zod/mini';
import { id, sources } from './id.js';
import { day, link, sentence } from './word.js';

export const DOMAIN_CLASSES = ['store', 'mail', 'envelope', 'short', 'media', 'hosting', 'other'] as const;
export type DomainClass = (typeof DOMAIN_CLASSES)[number];

const domain = z
  .string()
  .check(
    z.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/),
    z.meta({ description: 'Equal to this, or ending in a dot and this.' }),
  );

/** What a brand does, as the list of companies is divided. */
export const TRADES = ['shop', 'card', 'phone', 'parcel', 'travel', 'state'] as const;
export type Trade = (typeof TRADES)[number];

const audience = z.object({
  id: id('audience'),
  icon: z.enum(['bag', 'shop', 'truck']),
  text: z.object({ label: sentence('Whom: 「買い物」.'), hint: z.optional(sentence('Which screens.')) }),
});

/** A brand: its names, its own domains by class, who uses it. */
export const brandSchema = z
  .object({
    id: id('brand'),
    $schema: z.optional(z.string()),
    names: z.array(z.string()).check(
      z.minLength(1),
      z.meta({
        description: 'What a message calls it, compared after folding. Never so short that other words contain it.',
      }),
    ),
    addressNames: z
      .array(z.string())
      .check(
        z.meta({ description: 'Its name as hosts and mail addresses imitate it; the first is the true spelling.' }),
      ),
    otherWords: z.optional(z.array(z.string())).check(
      z.meta({
        description: 'Words that come near the name, or contain it, and mean something else: 「楽天市場店」 is a shop.',
      }),
    ),
    wholeNames: z.optional(z.array(z.string())).check(
      z.meta({
        description:
          'Names that other words contain, such as au: they count only where the sender’s name, or the ' +
          'bracket a text begins with, is nothing else.',
      }),
    ),
    inPassing: z.optional(z.boolean()).check(
      z.meta({
        description:
          'Shops, carriers and newsletters name it too. Then its name counts as sender and at the head ' +
          'of a text, not anywhere in it nor before the @ of an address.',
      }),
    ),
    aliases: z
      .optional(z.array(z.string()))
      .check(z.meta({ description: 'What collections of fakes call it. Not shipped.' })),
    speaksAs: z.optional(z.array(z.string())).check(
      z.meta({
        description:
          'Words of a message that speaks in its name: 「Amazonアカウント」, "your Amazon account". A ' +
          'name alone is only a mention.',
      }),
    ),
    signInPaths: z
      .optional(z.array(z.string()))
      .check(z.meta({ description: 'Parts of the address of its sign-in page, behind the host, that fakes copy.' })),
    domains: z.partialRecord(z.enum(DOMAIN_CLASSES), z.array(domain)).check(
      z.meta({
        description:
          'store: its site and sign-in; mail: From; envelope: Return-Path; short: its shorteners; ' +
          'media: images; hosting: customers’ content, never its word; other: owned, proves nothing.',
      }),
    ),
    sourcesOf: z.optional(z.record(domain, z.array(z.tuple([link, day])))).check(
      z.meta({
        description:
          'For each domain, where it was read: address, and the day that source gives, else the day it ' +
          'was read. Two for each. Not shipped.',
      }),
    ),
    trade: z
      .optional(z.enum(TRADES))
      .check(z.meta({ description: 'Under which head the visitor finds it, asked who a message says it is from.' })),
    rank: z
      .optional(z.int())
      .check(z.meta({ description: 'How far in front it is offered: 1 is imitated most. The first few are buttons.' })),
    thin: z.optional(z.boolean()).check(
      z.meta({
        description:
          'Some domain has fewer than two sources, so that the list gives 「suspicious」 at most. `npm ' +
          'run fold` finds out.',
      }),
    ),
    checked: day,
    expires: day.check(z.meta({ description: 'After this day "not official" is a weaker statement.' })),
    sources,
    audiences: z.array(audience),
    text: z.object({ name: sentence('The name as said.'), official: sentence('「Amazonの公式ではありません」') }),
  })
  .check(z.meta({ description: 'A brand and its own domains.' }));
export type Brand = Omit<z.infer<typeof brandSchema>, '$schema'>;
