import { type CSSResult } from 'lit';
type Row = readonly [name: string, light: string, dark: string];
/** The same list for light, for dark by attribute, and for dark by the system. */
export declare const themed: (owners: readonly Row[], tones: readonly Row[]) => CSSResult;
export declare const tokens: CSSResult;
/** Sizes count in the reader's own default text size; a host whose root is 62.5 % does not shrink us. */
export declare const registerEm: () => void;
export {};
