import type { WeightWord } from '../../../core/base/weight-words.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { Remedy } from '../../../core/schema/remedy.js';
import { sayDoctor, type DoctorKey } from '../../words/login-doctor.js';

const WORDS: Readonly<Record<WeightWord, DoctorKey | undefined>> = {
  always: 'doctor.helps-always',
  often: 'doctor.helps-often',
  sometimes: 'doctor.helps-sometimes',
  rarely: 'doctor.helps-rarely',
  never: undefined,
};

/** How often it helps, in words. Of the desk nobody can say. */
export const helpsInWords = (pack: Pack, { role, helps, isService }: Remedy): string | undefined => {
  const key = isService || role === 'for-others' ? undefined : WORDS[helps];
  return key && sayDoctor(pack)(key);
};
