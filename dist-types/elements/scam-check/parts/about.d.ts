/** Whom a message claims to be from, and what the pack has to say about a message in that name. */
import type { BrandId, ContactId } from '../../../core/base/id.js';
import type { Facts, ScamVerdict } from '../../../core/base/types.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { Known } from '../../host/known.js';
import type { ScamView } from '../model/views.js';
import { type SayScam } from '../../words/scam-check.js';
type About = Pick<Known, 'pack' | 'brand'>;
/** The name of whom the message claims to be from, else of the widget's brand. */
export declare const brandName: ({ pack, brand }: About, verdict?: ScamVerdict) => string;
/** Words about a message, for whom it claims to be from. */
export declare const sayAbout: (about: About, verdict?: ScamVerdict) => SayScam;
/** The pack's contacts and steps are its own brand's. */
export declare const isAboutAnother: (pack: Pack, claimed: BrandId | null | undefined) => boolean;
/** The verdict the visitor has before them, or came from: an answer that was undone is none. */
export declare const lastVerdict: ({ trail }: Pick<Known<ScamView>, 'trail'>) => ScamVerdict | undefined;
/** What a pack has to say about a message in this name: of what is its own brand's, nothing where it is another's. */
export declare const packAbout: (pack: Pack, claimed: BrandId | null | undefined) => Pack;
/** The route that needs no sign-in, for the audience at hand. */
export declare const contactFor: (pack: Pack, facts: Facts) => ContactId | undefined;
export {};
