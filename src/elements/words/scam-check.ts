import type { Pack } from '../../core/schema/pack.js';
import { SCAM } from '../../locales/ja/ui/scam-check.js';
import { sayWith, type SayOf } from './say.js';

export type ScamKey = keyof typeof SCAM;

/** Whom the words are about: whose pack it is, another brand, or somebody who is not named. */
export type Whom = 'own' | 'another' | 'unnamed';

const isKey = (key: string): key is ScamKey => Object.hasOwn(SCAM, key);

/** A word that reads amiss of another brand, or of nobody, has a twin for them. */
const twin = (key: ScamKey, whom: Whom): ScamKey => (isKey(`${key}-${whom}`) ? (`${key}-${whom}` as ScamKey) : key);

const sayAny = sayWith(SCAM, 'scam.');

/** A word of scam-check’s later stages, about a brand. */
export type SayScam = SayOf<ScamKey>;
export const sayScam = (pack: Pack, brand: string, whom: Whom = 'own'): SayScam => {
  const say = sayAny(pack);
  return (key, values) => say(twin(key, whom), { brand, ...values });
};

/** For keys put together of others: undefined where there is no such word. */
export const maybe = (say: SayScam, key: string): string | undefined => (isKey(key) ? say(key) : undefined);
