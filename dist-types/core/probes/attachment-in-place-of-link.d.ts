import { type Context, type Reading } from './reading.js';
export declare const attachmentInPlaceOfLink: (_: unknown, { message }: Context) => Reading;
