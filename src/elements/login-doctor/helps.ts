import type { RemedyId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Remedy } from '../../core/schema/remedy.js';
import type { WeightWord } from '../../core/base/weight-words.js';
import { sayDoctor, type DoctorKey } from './words.js';

const WORDS: Readonly<Record<WeightWord, DoctorKey | undefined>> = {
  always: 'doctor.helps-always', often: 'doctor.helps-often', sometimes: 'doctor.helps-sometimes', rarely: 'doctor.helps-rarely', never: undefined,
};

/** Telling of a fake helps others, not the one who tells. */
const FOR_OTHERS: RemedyId = 'report-fake';

/** How often it helps, in words. Of the desk nobody can say. */
export const helpsInWords = (pack: Pack, { id, helps, isService }: Remedy): string | undefined => {
  const key = isService || id === FOR_OTHERS ? undefined : WORDS[helps];
  return key && sayDoctor(pack)(key);
};
