import * as z from 'zod/mini';
import { id } from './id.js';

const probe = <Name extends string, Shape extends z.core.$ZodLooseShape>(
  name: Name,
  description: string,
  shape: Shape,
) => z.object({ probe: z.literal(name), ...shape }).check(z.meta({ description }));

const phrases = z.array(z.string().check(z.minLength(1))).check(
  z.meta({
    description:
      'Any of these words, compared after folding (width, case, look-alike letters, spaces). # ' +
      'stands for a number.',
  }),
);

/**
 * How a message says who it is from: the visitor said so; the sender's name or address; the subject; a pasted text or
 * a mail's body speaks in the name; a text only mentions it; a link poses as its address.
 */
export const CLAIM_WAYS = ['visitor', 'sender', 'subject', 'text', 'body', 'mention', 'link'] as const;
export type ClaimWay = (typeof CLAIM_WAYS)[number];

/**
 * Every question that can be put to the facts. A new need is a new member here and one pure function in
 * `core/probes`.
 */
export const probeSchema = z.discriminatedUnion('probe', [
  probe('answered', 'The visitor answered a question with one of these options.', {
    question: id('question'),
    is: z.array(id('option')).check(z.meta({ description: 'Any of these options.' })),
  }),
  probe('says', 'The message says one of these phrases.', {
    phrases,
    beside: z
      .optional(phrases)
      .check(z.meta({ description: 'And one of these no further from it than a sentence or two. Left out: nothing.' })),
    parts: z.optional(
      z
        .array(z.enum(['subject', 'from', 'body']))
        .check(z.meta({ description: 'Only in these parts. Left out: all.' })),
    ),
  }),
  probe('claims-brand', 'The message says it comes from a brand of the directory, or the visitor said so.', {
    by: z.optional(
      z
        .array(z.enum(CLAIM_WAYS))
        .check(z.meta({ description: 'Only when it says so in one of these ways. Left out: any.' })),
    ),
  }),
  probe('link-foreign', 'A link belongs to none of the claimed brand’s domains.', {}),
  probe('link-official', 'Every link belongs to the claimed brand’s own site (store or sign-in class).', {}),
  probe('link-content-hosting', 'A link leads to hosting where any customer of the brand can put pages.', {}),
  probe('link-hides-target', 'A link is a shortener or redirector that does not show where it leads.', {}),
  probe('link-numeric-host', 'A link leads to a bare IP address, in any notation.', {}),
  probe('link-userinfo', 'A link has a name before an @ that is not its host.', {}),
  probe('link-brand-in-host', 'A host carries the brand’s name but is not the brand’s.', {}),
  probe('link-brand-misspelt', 'A word of a host is the brand’s name with one or two letters wrong.', {}),
  probe('link-false-ending', 'A sub-domain ends like a domain: co.jp, com.', {}),
  probe('link-random-host', 'A label of a host is no word: digits among letters, no vowel.', {
    surely: z.optional(
      z.boolean().check(
        z.meta({
          description:
            'Only what no language writes: letters and digits changing places twice, seven consonants in a row.',
        }),
      ),
    ),
  }),
  probe('link-host-says', 'A host has one of these words between its dots and hyphens.', {
    words: z.array(z.string()).check(z.meta({ description: 'Whole words, lower case.' })),
  }),
  probe('link-decorated', 'The sender’s name, as the text begins with it, stands in a host beside other words.', {}),
  probe('link-deep', 'Two or more names stand before the registrable domain, www not counted.', {}),
  probe('link-led-away', 'A page of a brand only passes on to somebody else’s.', {}),
  probe('link-unproven', 'A link that is not the claimed brand’s own; where none is claimed, no brand’s own.', {}),
  probe('link-shown-differs', 'The address shown is another than the address linked.', {}),
  probe('link-shown-as-brand', 'The address shown is the brand’s, the address linked is not.', {}),
  probe('link-sign-in-path', 'Behind a host that is not the brand’s stands the path of its sign-in page.', {}),
  probe('link-under', 'A host ends in one of these names.', {
    hosts: z.array(z.string()).check(z.meta({ description: 'Equal to one of these, or ending in a dot and it.' })),
  }),
  probe('sender-foreign', 'The From address is not of the claimed brand.', {}),
  probe('sender-official', 'The From address is of the claimed brand.', {}),
  probe('sender-authenticated', 'An aligned DKIM or DMARC pass for one of the brand’s own domains.', {}),
  probe('sender-fails-authentication', 'The From address is of the brand, and its authentication failed.', {}),
  probe('sender-brand-in-address', 'The From address carries the brand’s name but is not the brand’s.', {}),
  probe('reply-to-elsewhere', 'Replies go to another owner than the sender.', {}),
  probe('letters-lookalike', 'The brand’s name is written with letters of another script.', {}),
  probe('letters-invisible', 'Invisible letters stand between visible ones.', {}),
  probe('letters-chinese', 'Simplified Chinese letters that Japanese does not write stand beside kana.', {}),
  probe('filler-tokens', 'Random tokens pad the message.', {}),
  probe('copyright-year', 'A copyright line ends in a year that is not this year.', {}),
  probe('attachment-in-place-of-link', 'A page or archive is attached in a message that asks to act.', {}),
  probe('phone-to-call', 'A telephone number to call stands in a message that claims a brand.', {}),
  probe('of-kind', 'The message was pasted as one of these: bare text, an address, headers, a whole mail.', {
    is: z.array(z.enum(['text', 'url', 'headers', 'eml'])).check(z.meta({ description: 'Any of these.' })),
    upTo: z.optional(
      z.number().check(z.meta({ description: 'And no longer than so many letters, as a short message is.' })),
    ),
  }),
  probe('forwarded', 'The visitor forwarded the message, or a list wrapped it.', {}),
]);

export type Probe = z.infer<typeof probeSchema>;
export type ProbeName = Probe['probe'];
export type ProbeOf<N extends ProbeName> = Extract<Probe, { readonly probe: N }>;
