/**
 * The devices steps are told apart by. Apart from the schema, for elements need it at run time and the schema stays
 * out.
 */
export declare const DEVICES: readonly ['iphone', 'android', 'pc'];
export type Device = (typeof DEVICES)[number];
