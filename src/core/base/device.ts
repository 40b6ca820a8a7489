/**
 * The devices steps are told apart by. Apart from the schema, for elements need it at run time and the schema stays
 * out.
 */
export const DEVICES = ['iphone', 'android', 'pc'] as const;
export type Device = (typeof DEVICES)[number];
