import { type ProbeModule } from './reading.js';
export declare const linkSignInPath: ProbeModule<'link-sign-in-path'>;
