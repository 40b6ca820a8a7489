/** Brands that have content of their own; the others stand in the directory only. */
export const BUILT_IN: readonly string[] = ['amazon'];
