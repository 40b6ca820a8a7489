/** The five words an author weighs with. `words-to-numbers.ts` turns them into numbers, nobody else does. */
export declare const WEIGHT_WORDS: readonly ['never', 'rarely', 'sometimes', 'often', 'always'];
export type WeightWord = (typeof WEIGHT_WORDS)[number];
