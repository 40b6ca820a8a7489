/** つ counts to nine only; from ten on people say 個. */
export const counted = (sentence: string): string => sentence.replace(/(\d\d)つ/g, '$1個');
