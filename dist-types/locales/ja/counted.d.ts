/** つ counts to nine only; from ten on people say 個. */
export declare const counted: (sentence: string) => string;
