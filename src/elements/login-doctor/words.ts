import type { Pack } from '../../core/schema/pack.js';
import { fill } from '../ui-text.js';

/** Words of login-doctor’s own later stages, in Japanese; an owner replaces any of them by key under `ui` in a pack. */
export const DOCTOR_LATER_TEXT = {
  'doctor.stake': '急ぐもののために、今日すること',
} as const;
export type DoctorKey = keyof typeof DOCTOR_LATER_TEXT;

/** Looks up a word of these: the owner's, else ours. */
export type SayDoctor = (key: DoctorKey, values?: Readonly<Record<string, string | number>>) => string;
export const sayDoctor = (pack: Pack): SayDoctor => (key, values) => fill(pack.ui?.[key] ?? DOCTOR_LATER_TEXT[key], values);
