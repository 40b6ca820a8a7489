import type { Pack } from '../../core/schema/pack.js';
import type { DoctorView, LoginDoctor } from './login-doctor.js';
/** On to whatever the answers lead to. */
export declare const proceed: (widget: LoginDoctor, pack: Pack) => void;
/** Words from a screen become answers the visitor can see and undo. */
export declare const readPasted: (widget: LoginDoctor, pack: Pack, text: string) => void;
/** After the emergency the search goes on with what is known. */
export declare const wayIn: (widget: LoginDoctor, pack: Pack) => DoctorView;
