import { DOCTOR } from '../../locales/ja/ui/login-doctor.js';
import { sayWith, type SayOf } from './say.js';

export type DoctorKey = keyof typeof DOCTOR;
/** A word of login-doctor’s own later stages. */
export type SayDoctor = SayOf<DoctorKey>;
export const sayDoctor = sayWith(DOCTOR);
