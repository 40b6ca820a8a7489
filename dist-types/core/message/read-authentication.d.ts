import type { Sender } from '../base/types.js';
type Authentication = NonNullable<Sender['authentication']>;
/** RFC 8601: a method's result, then the properties that belong to it. Several dkim results: one pass is a pass. */
export declare const readAuthenticationResults: (value: string) => Authentication;
/** The older header: SPF only. */
export declare const readReceivedSpf: (value: string) => Authentication;
export {};
