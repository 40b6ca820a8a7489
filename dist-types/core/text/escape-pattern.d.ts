/** As it stands in an expression that looks for exactly this text. */
export declare const escapePattern: (text: string) => string;
