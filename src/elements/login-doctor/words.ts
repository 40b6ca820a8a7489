import type { Pack } from '../../core/schema/pack.js';
import { fill } from '../ui-text.js';

/** Words of login-doctor’s own later stages, in Japanese; an owner replaces any of them by key under `ui` in a pack. */
export const DOCTOR_LATER_TEXT = {
  'doctor.stake': '急ぐもののために、今日すること',
  'doctor.also-fits': 'ほかに合っている答え',
  'doctor.faq': 'よくある質問',
  'doctor.faq-more': 'ほかの質問も見る',
  'doctor.helps-always': 'たいてい直ります',
  'doctor.helps-often': 'よく直ります',
  'doctor.helps-sometimes': '直ることがあります',
  'doctor.helps-rarely': 'たまに直ります',
} as const;
export type DoctorKey = keyof typeof DOCTOR_LATER_TEXT;

/** Looks up a word of these: the owner's, else ours. */
export type SayDoctor = (key: DoctorKey, values?: Readonly<Record<string, string | number>>) => string;
export const sayDoctor = (pack: Pack): SayDoctor => (key, values) => fill(pack.ui?.[key] ?? DOCTOR_LATER_TEXT[key], values);
