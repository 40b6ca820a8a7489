import { type ProbeModule } from './reading.js';
export declare const replyToElsewhere: ProbeModule<'reply-to-elsewhere'>;
