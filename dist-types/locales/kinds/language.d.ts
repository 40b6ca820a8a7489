import type { Brand } from '../../core/schema/brand.js';
import type { Pack } from '../../core/schema/pack.js';
type Load<T> = () => Promise<{
    readonly default: T;
}>;
/** What is loaded of a language, each file when it is needed. Names stand in full: the bundler reads them. */
export interface Language {
    /** Rules and words by brand. */
    readonly packs: Readonly<Record<string, Load<Pack>>>;
    /** The words of the first stages, ahead of a pack that is forty times as large. Japanese ones are in the first file. */
    readonly first?: Load<Pack>;
    /** Who else is imitated. */
    readonly directory: Load<readonly Brand[]>;
}
export {};
