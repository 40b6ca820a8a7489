import type { AudienceId } from '../../core/base/id.js';
import type { Facts } from '../../core/base/types.js';
import type { Brand } from '../../core/schema/brand.js';
import type { CallToAction, Pack } from '../../core/schema/pack.js';
import type { UiKey } from '../words/ui-text.js';
import type { AnyView } from './stage.js';
/** A brand's words that are there from the start. */
export type StartBrand = Pick<Brand, 'id' | 'text' | 'audiences'>;
/** Looks up a word of the first stages: the owner's, else ours. */
export type SayFirst<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;
/** What every stage may read; a widget adds what its session has settled. */
export interface Known<View extends AnyView = AnyView, Key extends string = never> {
    readonly pack: Pack;
    readonly facts: Facts;
    /** The brand the widget is about. */
    readonly brand: StartBrand;
    /** Whom the owner says the page is for; then nobody is asked. */
    readonly fixedAudience: AudienceId | undefined;
    /** The owner's offer, if there is one. */
    readonly cta: CallToAction | undefined;
    /** The owner lets the kit remember. */
    readonly isKept: boolean;
    /** The views the visitor came by, the present one last. */
    readonly trail: readonly View[];
    /** The boxes ticked in a list. */
    readonly ticked: <Id extends string>(list: string) => ReadonlySet<Id>;
    readonly say: SayFirst<UiKey | Key>;
}
