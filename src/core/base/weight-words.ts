/** The five words an author weighs with. `words-to-numbers.ts` turns them into numbers, nobody else does. */
export const WEIGHT_WORDS = ['never', 'rarely', 'sometimes', 'often', 'always'] as const;
export type WeightWord = (typeof WEIGHT_WORDS)[number];
