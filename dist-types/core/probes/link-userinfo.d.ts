import type { ProbeModule } from './reading.js';
export declare const linkUserinfo: ProbeModule<'link-userinfo'>;
