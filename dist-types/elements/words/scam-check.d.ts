import type { Pack } from '../../core/schema/pack.js';
import { SCAM } from '../../locales/ja/ui/scam-check.js';
import { type SayOf } from './say.js';
export type ScamKey = keyof typeof SCAM;
/** Whom the words are about: whose pack it is, another brand, or somebody who is not named. */
export type Whom = 'own' | 'another' | 'unnamed';
/** A word of scam-check’s later stages, about a brand. */
export type SayScam = SayOf<ScamKey>;
export declare const sayScam: (pack: Pack, brand: string, whom?: Whom) => SayScam;
/** For keys put together of others: undefined where there is no such word. */
export declare const maybe: (say: SayScam, key: string) => string | undefined;
