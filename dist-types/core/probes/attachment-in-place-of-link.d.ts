import { type ProbeModule } from './reading.js';
export declare const attachmentInPlaceOfLink: ProbeModule<'attachment-in-place-of-link'>;
