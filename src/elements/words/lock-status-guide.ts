import { GUIDE } from '../../locales/ja/ui/lock-status-guide.js';
import { sayWith, type SayOf } from './say.js';

export type GuideKey = keyof typeof GUIDE;
/** A word of the guide’s later stages. */
export type SayGuide = SayOf<GuideKey>;
export const sayGuide = sayWith(GUIDE);
