import type { DoctorHost, DoctorSession } from './model/state.js';
/**
 * While the visitor reads the first stage, what the first answers need is made, so that the first question and the
 * first result come as quickly as any. Once for each pack, and only while the widget is on the page.
 */
export declare const warmUp: (host: DoctorHost, session: DoctorSession) => void;
