import { DOCTOR } from '../../locales/ja/ui/login-doctor.js';
import { type SayOf } from './say.js';
export type DoctorKey = keyof typeof DOCTOR;
/** A word of login-doctor’s own later stages. */
export type SayDoctor = SayOf<DoctorKey>;
export declare const sayDoctor: ({ ui, locale }: import("../../index.js").Pack) => SayOf<"doctor.again" | "doctor.also-fits" | "doctor.faq" | "doctor.faq-more" | "doctor.helps-always" | "doctor.helps-often" | "doctor.helps-rarely" | "doctor.helps-sometimes" | "doctor.led-here" | "doctor.link-copy" | "doctor.link-hint" | "doctor.link-label" | "doctor.link-lead" | "doctor.link-make" | "doctor.link-note" | "doctor.link-title" | "doctor.not-checked" | "doctor.settled" | "doctor.settled-no" | "doctor.settled-title" | "doctor.settled-yes" | "doctor.stake" | "doctor.summary-intro" | "doctor.summary-intro-in" | "doctor.summary-label" | "doctor.summary-lead" | "doctor.summary-make" | "doctor.summary-note" | "doctor.summary-title" | "doctor.summary-tried" | "doctor.to-guide" | "doctor.to-guide-hint">;
