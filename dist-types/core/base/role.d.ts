/** Parts that items play for code: code knows these, and no id of a pack's items, for those are a brand's. */
/**
 * `check-inside`: look inside the brand whether a notice is there. `for-others`: helps others, not the one who does
 * it.
 */
export declare const REMEDY_ROLES: readonly ['check-inside', 'for-others'];
/** `last-resort`: the desk to turn to where no other is named. */
export declare const CONTACT_ROLES: readonly ['last-resort'];
interface Player {
    readonly role?: string | undefined;
}
/** The item of a list that plays this part; a pack plays each part once, or not at all. */
export declare const itemWithRole: <Item extends Player>(items: readonly Item[], role: NonNullable<Item['role']>) => Item | undefined;
export {};
