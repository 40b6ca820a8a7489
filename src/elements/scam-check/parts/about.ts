/** Whom a message claims to be from, and what the pack has to say about a message in that name. */
import type { BrandId, ContactId } from '../../../core/base/id.js';
import { isFor } from '../../../core/base/scope.js';
import type { Facts, ScamVerdict } from '../../../core/base/types.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { Known } from '../../host/known.js';
import type { ScamView } from '../model/views.js';
import { sayScam, type SayScam, type Whom } from '../../words/scam-check.js';

type About = Pick<Known, 'pack' | 'brand'>;

/** The name of whom the message claims to be from, else of the widget's brand. */
export const brandName = ({ pack, brand }: About, verdict?: ScamVerdict): string =>
  pack.brands.find(({ id }) => id === (verdict?.claimedBrand ?? brand.id))?.text.name ?? brand.text.name;

const whom = ({ brand }: Pack, verdict: ScamVerdict | undefined): Whom => {
  if (!verdict || verdict.claimedBrand === brand) return 'own';
  return verdict.claimedBrand === null ? 'unnamed' : 'another';
};

/** Words about a message, for whom it claims to be from. */
export const sayAbout = (about: About, verdict?: ScamVerdict): SayScam =>
  sayScam(about.pack, brandName(about, verdict), whom(about.pack, verdict));

/** The pack's contacts and steps are its own brand's. */
export const isAboutAnother = (pack: Pack, claimed: BrandId | null | undefined): boolean =>
  typeof claimed === 'string' && claimed !== pack.brand;

/** The verdict the visitor has before them, or came from: an answer that was undone is none. */
export const lastVerdict = ({ trail }: Pick<Known<ScamView>, 'trail'>): ScamVerdict | undefined =>
  trail.flatMap((view) => ('checked' in view ? [view.checked.verdict] : [])).at(-1);

/** What a pack has to say about a message in this name: of what is its own brand's, nothing where it is another's. */
export const packAbout = (pack: Pack, claimed: BrandId | null | undefined): Pack => {
  if (!isAboutAnother(pack, claimed)) return pack;
  const isForAny = ({ brands }: { readonly brands?: readonly BrandId[] | undefined }): boolean => brands === undefined;
  return {
    ...pack,
    remedies: pack.remedies.filter(isForAny),
    references: pack.references.filter(isForAny),
    contacts: [],
  };
};

/** The route that needs no sign-in, for the audience at hand. */
export const contactFor = (pack: Pack, facts: Facts): ContactId | undefined =>
  pack.contacts.find((contact) => !contact.needsSignIn && isFor(contact, facts) && contact.ready.length > 0)?.id;
